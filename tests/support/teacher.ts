import { expect, type Locator, type Page } from '@playwright/test';

// What a teacher does with the window and reads off it, in a teacher's words.

/** Puts the time cursor on a month, by keyboard. */
export async function cursorTo(page: Page, month: number): Promise<void> {
  await page.getByRole('slider', { name: 'Time cursor' }).focus();
  await page.keyboard.press('Home');
  for (let year = 0; year < Math.floor(month / 12); year++) await page.keyboard.press('PageUp');
  for (let rest = 0; rest < month % 12; rest++) await page.keyboard.press('ArrowRight');
}

/** The number that a plot shows for a line at the cursor, in the unit on screen. */
export async function reading(page: Page, plot: string, line: string): Promise<number> {
  const text = await page
    .getByRole('region', { name: plot })
    .getByRole('listitem')
    .filter({ hasText: line })
    .getByRole('strong')
    .textContent();
  return Number((text ?? '').replace('−', '-').replace(/[^\d.+-]/g, ''));
}

/** Puts the cursor on a month and reads one line there. */
export async function readingAt(
  page: Page,
  month: number,
  plot: string,
  line: string,
): Promise<number> {
  await cursorTo(page, month);
  return reading(page, plot, line);
}

/** The lowest and highest value that the text of a plot gives for a line. */
export async function extremes(
  page: Page,
  plot: string,
  line: string,
): Promise<{ lowest: number; highest: number }> {
  const text = (await plotText(page, plot).getAttribute('aria-label')) ?? '';
  const number = /([−+-]?[\d.]+)/.source;
  const found = new RegExp(`${line}[^.]*?: .*?lowest ${number}.*?highest ${number}`).exec(text);
  if (!found) throw new Error(`the text of ${plot} says nothing of ${line}: ${text}`);
  const [, lowest = '', highest = ''] = found.map((value) => value.replace('−', '-'));
  return { lowest: Number(lowest), highest: Number(highest) };
}

/** The picture of a plot, which carries its text. */
export function plotText(page: Page, plot: string): Locator {
  return page.getByRole('region', { name: plot }).getByRole('img');
}

/** Waits until a reading is no longer what it was: the curve has moved. */
export async function untilMoved(
  page: Page,
  plot: string,
  line: string,
  from: number,
): Promise<number> {
  await expect.poll(() => reading(page, plot, line)).not.toBe(from);
  return reading(page, plot, line);
}
