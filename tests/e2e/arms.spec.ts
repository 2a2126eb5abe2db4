import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { violations } from '../support/axe.ts';
import { resize } from '../support/resize.ts';
import { arm, arms, followInB, plotButton, way } from '../support/arms.ts';
import { Keyboard } from '../support/keyboard.ts';
import { overlaps, overlapsAmong } from '../support/overlaps.ts';
import { expect, test } from '../support/realWindow.ts';
import { cursorTo } from '../support/teacher.ts';

const kept = join(import.meta.dirname, '../../artifacts/screenshots');

const differs = (page: Page): Locator =>
  page.getByRole('region', { name: 'What differs' }).getByRole('listitem');
const caption = (page: Page): Locator => page.getByRole('contentinfo');

/** What the heading of a plot says of an arm at the cursor. */
async function valueOf(page: Page, plot: string, letter: string): Promise<number> {
  const text = await page
    .getByRole('region', { name: plot })
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^\\s*${letter}`) })
    .getByRole('strong')
    .textContent();
  return Number((text ?? '').replace('−', '-').replace(/[^\d.+-]/g, ''));
}

/** How far the page sticks out sideways, px. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

test('denosumab stopped, with and without zoledronate, as two arms', async ({ open }) => {
  const { page } = await open();
  await followInB(page);
  await expect(differs(page)).toHaveText([/^B adds Zoledronate 5 mg .*from month 60/]);
  await expect(arms(page).getByText('Denosumab, then zoledronate')).toBeVisible();
  await cursorTo(page, 96);
  await expect.poll(() => valueOf(page, 'Bone density', 'B')).toBeGreaterThan(0);
  const [a, b] = [
    await valueOf(page, 'Bone density', 'A'),
    await valueOf(page, 'Bone density', 'B'),
  ];
  expect(b - a).toBeGreaterThan(1);
  await expect(caption(page)).toContainText(
    new RegExp(
      `Lumbar spine BMD at month 96: A .?${String(Math.abs(a))}.%, B .?${String(Math.abs(b))}.%`,
    ),
  );
  await page.screenshot({ path: join(kept, 'arms-overlay.png') });

  // An edit goes to the ringed arm, and to no other.
  await arm(page, 'A').check({ force: true });
  const box = page.getByRole('textbox', { name: 'Oestradiol' });
  await box.fill('0.8');
  await box.press('Enter');
  await expect.poll(() => valueOf(page, 'Bone density', 'A')).toBeGreaterThan(a + 1);
  expect(await valueOf(page, 'Bone density', 'B')).toBe(b);
  await expect(differs(page).filter({ hasText: 'B is without Oestradiol 0.8' })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect.poll(() => valueOf(page, 'Bone density', 'A')).toBe(a);

  // The person is the same in every arm.
  const age = page.getByRole('textbox', { name: 'Age on day 0' });
  if (!(await age.isVisible())) await page.getByRole('button', { name: /^Person/ }).click();
  await age.fill('70');
  await age.press('Enter');
  await arm(page, 'B').check({ force: true });
  await expect(age).toHaveValue('70');
  expect(await violations(page)).toEqual([]);
});

test('a drag that begins with Shift goes to every arm, as one gesture', async ({ open }) => {
  const { page } = await open();
  await followInB(page);
  const box = page.getByRole('textbox', { name: 'Oestradiol' });
  const before = await box.inputValue();
  const slider = page.getByRole('slider', { name: 'Oestradiol' });
  const place = await slider.boundingBox();
  if (!place) throw new Error('no slider');
  await page.keyboard.down('Shift');
  await page.mouse.move(place.x + place.width * 0.2, place.y + place.height / 2);
  await page.mouse.down();
  await page.mouse.move(place.x + place.width * 0.7, place.y + place.height / 2, { steps: 8 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  const after = await box.inputValue();
  expect(after).not.toBe(before);
  await expect(differs(page)).toHaveCount(1);
  await arm(page, 'A').check({ force: true });
  await expect(box).toHaveValue(after);
  await page.getByRole('button', { name: /^Undo: .*in every arm/ }).click();
  await expect(box).toHaveValue(before);
});

test('by keyboard alone: a second arm, the difference, and back', async ({ open }) => {
  const { page } = await open();
  const keyboard = new Keyboard(page);
  await keyboard.press('c');
  await expect(arm(page, 'B')).toBeChecked();
  await cursorTo(page, 60);
  await keyboard.add('Zoledronate');
  await keyboard.press('v', 'v');
  await expect(way(page, 'Difference')).toBeChecked();
  const difference = page.getByRole('region', { name: 'Difference from arm A' });
  await expect(difference.getByRole('listitem')).toContainText(
    /B parts from A by more than the least significant change of 5\.3\s%|never differ by more than/,
  );
  await expect(difference.getByRole('listitem')).toContainText(/Area between B and A: \+[\d.]+/);
  await expect(difference.getByRole('img')).toHaveAttribute('aria-label', /^Difference in Spine\./);
  await expect(difference).toContainText('10.1385/jcd:8:4:371');
  await page.screenshot({ path: join(kept, 'arms-difference.png') });
  expect(await violations(page)).toEqual([]);
  await keyboard.press('1');
  await expect(arm(page, 'A')).toBeChecked();
  await keyboard.press('a');
  await expect(arms(page).getByRole('button', { name: 'Edit all arms' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('wherever it goes, the cursor crosses no word of the difference', async ({ open }) => {
  const { application, page } = await open();
  await followInB(page);
  await way(page, 'Difference').check({ force: true });
  const difference = page.getByRole('region', { name: 'Difference from arm A' });
  const words = difference.getByRole('img').locator('text');
  const line = difference.locator('.cursor');
  for (const [width, height] of [
    [1280, 800],
    [1920, 1080],
    [640, 400],
  ] as const) {
    await resize(application, page, width, height);
    const parts = words.filter({ hasText: /^B parts at month \d+$/ });
    await expect(parts).toBeVisible();
    const month = Number(/\d+/.exec((await parts.textContent()) ?? '')?.[0]);
    for (const at of [0, 6, month - 6, month - 2, month, month + 2, month + 6, 96]) {
      await cursorTo(page, Math.min(96, at));
      expect(await overlaps(line, words), `${String(width)} px, month ${String(at)}`).toEqual([]);
    }
    expect(await overlapsAmong(words)).toEqual([]);
  }
});

test('the end points are copied, and written as a table', async ({ open, userData }) => {
  const driven = await open();
  const { application, page } = driven;
  await followInB(page);
  await way(page, 'End points').check({ force: true });
  const months = page.getByRole('textbox', { name: 'Months', exact: true });
  await months.fill('60, 96');
  const row = page.getByRole('row', { name: /Lumbar spine BMD.*month 96/ });
  await expect(row.getByRole('cell')).toHaveCount(4);
  const [, a = '', b = '', apart = ''] = await row.getByRole('cell').allTextContents();
  const numeric = (text: string): number => Number(text.replace('−', '-'));
  expect(numeric(apart)).toBeCloseTo(numeric(b) - numeric(a), 0);
  await months.fill('nine');
  await expect(page.getByRole('alert').filter({ hasText: 'Give months from 0' })).toBeVisible();
  await months.fill('60, 96');
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText()).catch(() => null);
  if (copied !== null) expect(copied).toContain('Teaching model, not advice');
  const file = join(userData, 'points.csv');
  await application.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await page.getByRole('button', { name: /Export as CSV/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'points.csv' })).toBeVisible();
  const csv = readFileSync(file, 'utf8');
  expect(csv).toContain('Teaching model, not advice');
  expect(csv).toContain('"B: Denosumab, then zoledronate"');
  expect(csv).toMatch(
    new RegExp(`Lumbar spine BMD,month 96,%,${a.replace('−', '-').replace('+', '\\+')},`),
  );
  await page.screenshot({ path: join(kept, 'arms-end-points.png') });
  expect(await violations(page)).toEqual([]);
});

test('history: back, a branch, and back to what was left', async ({ open }) => {
  const { page } = await open();
  await page.keyboard.press('h');
  const history = page.getByRole('region', { name: 'History' });
  const box = page.getByRole('textbox', { name: 'Oestradiol' });
  const set = async (value: string): Promise<void> => {
    await box.fill(value);
    await box.press('Enter');
    await expect(history.locator('[aria-current="step"]')).toContainText(value);
  };
  await set('0.5');
  await set('0.8');
  await expect(history.getByRole('button', { name: 'Start' }).locator('path')).toHaveCount(1);
  await history.getByRole('button', { name: /Oestradiol to 0\.5/ }).click();
  await expect(box).toHaveValue('0.5');
  await set('0.3');
  await expect(history.getByRole('button', { name: /0\.3.*, a branch from/ })).toBeVisible();
  await page.screenshot({ path: join(kept, 'history.png') });
  // By keyboard: the arrows walk the strip, Enter goes there.
  await history.locator('[aria-current="step"]').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('0.8');
  expect(await violations(page)).toEqual([]);
});

test('the baseline is on screen while 0 is held, and while its button is pressed', async ({
  open,
}) => {
  const { page } = await open();
  await cursorTo(page, 30);
  const plot = page.getByRole('region', { name: 'Turnover markers' });
  const ctx = async (): Promise<number> =>
    Number.parseFloat((await plot.getByRole('strong').first().textContent()) ?? '');
  await expect.poll(ctx).toBeLessThan(50);
  await page.locator('body').click({ position: { x: 2, y: 2 } });
  await page.keyboard.down('0');
  await expect.poll(ctx).toBeGreaterThan(90);
  await expect(caption(page)).toContainText('Baseline, the same person with nothing given');
  await page.keyboard.up('0');
  await expect.poll(ctx).toBeLessThan(50);
  await page.getByRole('button', { name: 'Baseline' }).click();
  await expect.poll(ctx).toBeGreaterThan(90);
  await page.getByRole('button', { name: 'Baseline' }).click();
  await expect.poll(ctx).toBeLessThan(50);
});

test('arms come back after a restart, and three stand side by side', async ({ open }) => {
  const first = await open();
  await followInB(first.page);
  await arms(first.page).getByRole('button', { name: 'Add arm' }).click();
  await expect(arm(first.page, 'C')).toBeChecked();
  await first.page.waitForTimeout(1_000);
  await first.application.close();

  const { application, page } = await open();
  await expect(arm(page, 'C')).toBeChecked();
  await plotButton(page, 'RANKL/OPG').click();
  await way(page, 'Side by side').check({ force: true });
  await expect(page.getByRole('figure')).toHaveCount(9);
  await page.screenshot({ path: join(kept, 'arms-side-by-side.png') });
  expect(await violations(page)).toEqual([]);
  await arms(page).getByRole('button', { name: 'Rename C' }).click();
  await page.keyboard.type('My own');
  await page.keyboard.press('Enter');
  await expect(arms(page).getByText('My own')).toBeVisible();
  await page.getByRole('button', { name: 'Projector' }).click();
  await page.screenshot({ path: join(kept, 'arms-projector.png') });
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await page.keyboard.press('p');
  // 640 × 400 is 1280 × 800 at 200 % zoom.
  await resize(application, page, 640, 400);
  await page.keyboard.press('h');
  for (const shown of ['Overlay', 'Side by side', 'Difference', 'End points']) {
    await way(page, shown).check({ force: true });
    expect(await sideways(page), shown).toBeLessThanOrEqual(0);
  }
  await page.screenshot({ path: join(kept, 'arms-zoom-200.png') });
  expect(await violations(page)).toEqual([]);
  for (const letter of ['C', 'B'])
    await arms(page)
      .getByRole('button', { name: `Remove ${letter}` })
      .click();
  await expect(arms(page)).toHaveCount(0);
});
