import type { Locator, Page } from '@playwright/test';

// What a teacher does on the timeline, in a teacher's words.

/** A block or a dose on the timeline, by what is said of it. */
export function cell(page: Page, name: string | RegExp): Locator {
  return page.getByRole('gridcell', { name });
}

/** Presses keys one after another. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** What the timeline says: a refusal, or what the keys do. */
export function said(page: Page): Locator {
  return timeline(page).getByRole('status');
}

/** The whole timeline. */
export function timeline(page: Page): Locator {
  return page.getByRole('region', { name: 'Timeline' });
}

/** Presses on the middle of a thing, and moves so many pixels while it is held. */
export async function dragBy(page: Page, thing: Locator, dx: number, from = 0.5): Promise<void> {
  const box = await thing.boundingBox();
  if (!box) throw new Error('it is not on screen');
  const [x, y] = [box.x + from * box.width, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx, y, { steps: 10 });
}

/** How wide a month is on the screen, px. */
export async function monthWidth(page: Page, months = 96): Promise<number> {
  const rail = await timeline(page).locator('.rail').first().boundingBox();
  if (!rail) throw new Error('the timeline is not on screen');
  return rail.width / months;
}

/** Sets a number in the panel that is open. */
export async function setNumber(page: Page, field: RegExp, value: string): Promise<void> {
  const box = page.getByRole('dialog').getByRole('textbox', { name: field });
  await box.fill(value);
  await box.press('Enter');
}
