import type { Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import { violations } from '../support/axe.ts';
import { expect, test } from '../support/realWindow.ts';
import { plotText } from '../support/teacher.ts';
import { press } from '../support/timeline.ts';

const kept = join(import.meta.dirname, '../../artifacts/screenshots');
const bmd = 'Bone density';

const key = (page: Page): Locator => page.getByRole('region', { name: 'Published evidence' });
const studies = (page: Page): Locator =>
  key(page).getByRole('list', { name: 'Studies on the plots' }).getByRole('button');
const reasons = (page: Page): Locator => page.getByRole('list', { name: 'Beyond the evidence' });

/** Sets a number of the denosumab on the rail. */
async function set(page: Page, slider: RegExp, value: string): Promise<void> {
  const box = page.getByRole('textbox', { name: slider });
  await box.fill(value);
  await box.press('Enter');
}

/** How many pixels are drawn on a strip of the plot of bone density. */
async function inked(page: Page): Promise<number> {
  return plotText(page, bmd).evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const pen = canvas.getContext('2d');
    const [left, wide] = [Math.round(0.7 * width), Math.round(0.05 * width)];
    const { data } = pen?.getImageData(left, 0, wide, height) ?? { data: new Uint8ClampedArray() };
    return data.filter((value, index) => index % 4 === 3 && value > 0).length;
  });
}

/** Draws eight years of denosumab from day 0, or so many doses of it. */
async function fromDayZero(page: Page, last: string): Promise<void> {
  await set(page, /Denosumab: First dose/, '0');
  await set(page, /Denosumab: Last dose/, last);
}

test('denosumab every 6 months lies among FREEDOM and phase 2, and nothing is mixed', async ({
  open,
}) => {
  const { page } = await open();
  await fromDayZero(page, '96');
  await expect(studies(page).filter({ hasText: 'FREEDOM' })).toBeVisible();
  await expect(studies(page).filter({ hasText: 'Denosumab phase 2' })).toBeVisible();
  await expect(plotText(page, bmd)).toHaveAttribute('aria-label', /\d+ published points/);
  await expect(page.getByText(/\d+ published points/).first()).toBeVisible();
  await page.screenshot({ path: join(kept, 'evidence.png') });
  await studies(page).filter({ hasText: 'FREEDOM' }).click();
  const sources = page.getByRole('dialog', { name: 'Published evidence' });
  const control = sources.getByRole('table', { name: /^Difference to a control arm/ }).first();
  await expect(control.getByRole('rowheader', { name: /against: Placebo/ }).first()).toBeVisible();
  // On the curves are changes alone: no table of them names a control arm.
  for (const table of await sources.getByRole('table', { name: 'Change of this arm' }).all())
    await expect(table).not.toContainText('against:');
});

test('stopping after two years shows DEFEND, and where nobody was followed any more', async ({
  open,
}) => {
  const { page } = await open();
  await fromDayZero(page, '18');
  await expect(studies(page).filter({ hasText: 'DEFEND' })).toBeVisible();
  await expect(reasons(page)).toContainText(/Beyond month 48 no trial reports: denosumab/);
  await expect(page.locator('.caption')).toContainText('extrapolated from month 48');
  await expect(plotText(page, bmd)).toHaveAttribute('aria-label', /Hatched from month 48 on/);
});

test('a dose that nobody gave has no points, a hatched plot and a sentence', async ({ open }) => {
  const { page } = await open();
  await fromDayZero(page, '96');
  await expect(reasons(page)).toHaveCount(0);
  await expect(plotText(page, bmd)).not.toHaveAttribute('aria-label', /Hatched/);
  await set(page, /Denosumab: Dose/, '3');
  await expect(reasons(page)).toContainText(
    'From day 0: no trial of denosumab gives such a dose; studied are 6 to 210 mg',
  );
  await expect(key(page)).toContainText('No published point is close to this scenario.');
  await expect(plotText(page, bmd)).toHaveAttribute('aria-label', /Hatched from day 0 on/);
  const drawn = await inked(page);
  await page.screenshot({ path: join(kept, 'evidence-outside.png') });
  expect(await violations(page)).toEqual([]);
  // Without points the hatching alone is what goes when it is hidden.
  await key(page).getByRole('button', { name: 'Published' }).click();
  await expect(reasons(page)).toHaveCount(0);
  await expect.poll(() => inked(page)).toBeLessThan(0.8 * drawn);
});

test('a click on a point opens its source', async ({ open }) => {
  const { page } = await open();
  const canvas = plotText(page, bmd);
  const box = await canvas.boundingBox();
  if (!box) throw new Error('the plot is not on screen');
  // A point shows itself to the pointer.
  const plot = page.getByRole('region', { name: bmd }).locator('.canvas');
  const onPoint = async (): Promise<boolean> => {
    for (let x = 0.2; x < 0.75; x += 0.01)
      for (let y = 0.1; y < 0.9; y += 0.08) {
        await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
        if (await plot.evaluate((element) => element.classList.contains('on-point'))) return true;
      }
    return false;
  };
  expect(await onPoint()).toBe(true);
  await page.mouse.down();
  await page.mouse.up();
  const row = page.getByRole('dialog', { name: 'Published evidence' }).locator('tr[aria-current]');
  await expect(row).toBeVisible();
  await expect(row).toBeFocused();
  await expect(row).toContainText(/read in the source|transcribed, check against the paper/);
});

test('by keyboard alone: sources, reference page, and points off and on', async ({ open }) => {
  const { page } = await open();
  const sources = page.getByRole('dialog', { name: 'Published evidence' });
  await press(page, 'i');
  await expect(sources).toBeVisible();
  await expect(sources.getByText(/https:\/\/doi\.org\/10\./).first()).toBeVisible();
  await expect(sources.getByText(/laid on the model’s value of that day/).first()).toBeVisible();
  await page.screenshot({ path: join(kept, 'evidence-sources.png') });
  expect(await violations(page)).toEqual([]);
  await sources.getByRole('button', { name: 'Copy the DOI' }).first().press('Enter');
  await expect(sources.getByRole('status').first()).not.toBeEmpty();
  await sources.getByRole('button', { name: 'Reference page of Denosumab' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Reference' })).toBeVisible();
  await press(page, 'Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await studies(page).first().focus();
  await press(page, 'Enter');
  await expect(sources.getByRole('heading', { level: 3 }).first()).toBeFocused();
  await press(page, 'Escape');
  await expect(sources).toHaveCount(0);
  await press(page, 'e');
  await expect(studies(page)).toHaveCount(0);
  await expect(plotText(page, bmd)).not.toHaveAttribute('aria-label', /published|Hatched/);
  expect(await violations(page)).toEqual([]);
  await press(page, 'e');
  await expect(studies(page).first()).toBeVisible();
});

test('the table of values has the published numbers in a column of their own', async ({ open }) => {
  const { page } = await open();
  await press(page, 't');
  await expect(page.getByRole('columnheader', { name: 'Published' })).toBeVisible();
  await expect(page.getByRole('cell', { name: /DEFEND.*spine BMD \+/ }).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
