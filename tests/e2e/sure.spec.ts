import type { Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import { followInB, way } from '../support/arms.ts';
import { violations } from '../support/axe.ts';
import { expect, test } from '../support/realWindow.ts';
import { resize } from '../support/resize.ts';
import { cursorTo, plotText, reading } from '../support/teacher.ts';
import { press } from '../support/timeline.ts';

const kept = join(import.meta.dirname, '../../artifacts/screenshots');
const bmd = 'Bone density';

const button = (page: Page): Locator => page.getByRole('button', { name: 'How sure?' });
const note = (page: Page): Locator => page.getByRole('note', { name: 'How sure?' });

/** What it says, without the room that it keeps. */
const sentence = (page: Page): Locator => note(page).locator('span').first();

/** The three numbers of the sentence: the fitted answer, and the ends of the plausible ones. */
async function said(page: Page): Promise<readonly number[]> {
  await expect(sentence(page)).toContainText('20 plausible parameter sets say');
  const text = (await sentence(page).textContent()) ?? '';
  const found = /is (\S+?)\s(?:%|g).*sets say (\S+) to ([-+]?\d+(?:\.\d+)?)/.exec(
    text.replaceAll('−', '-'),
  );
  return (found ?? []).slice(1).map(Number);
}

/** Of the pixels in a part of the plot of bone density, the share that is drawn on. */
async function inked(page: Page): Promise<number> {
  return plotText(page, bmd).evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const pen = canvas.getContext('2d');
    const [left, wide] = [Math.round(0.3 * width), Math.round(0.4 * width)];
    const { data } = pen?.getImageData(left, 0, wide, height) ?? { data: new Uint8ClampedArray() };
    return data.filter((value, index) => index % 4 === 3 && value > 0).length / (data.length / 4);
  });
}

test('by pointer: twenty plausible curves and a band, in a sentence, and gone again', async ({
  open,
}) => {
  const { application, page } = await open();
  await resize(application, page, 1280, 800);
  await cursorTo(page, 60);
  const bare = await inked(page);
  await button(page).click();
  await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
  const [fitted = NaN, low = NaN, high = NaN] = await said(page);
  expect(fitted).toBe(await reading(page, bmd, 'Spine'));
  expect(low).toBeLessThan(high);
  await expect(sentence(page)).toContainText(
    /Of 100 published values.* \d+ lay in the shaded 90 % band: /,
  );
  await expect.poll(() => inked(page)).toBeGreaterThan(bare + 0.05);
  await page.screenshot({ path: join(kept, 'sure.png') });
  await expect(plotText(page, bmd)).toHaveAttribute('aria-label', /20 plausible parameter sets/);
  // The cursor says it of every curve on screen.
  const cursor = page.getByRole('slider', { name: 'Time cursor' });
  await expect(cursor).toHaveAttribute(
    'aria-valuetext',
    /Spine plausible \+.*CTX plausible \d+ to/,
  );
  await cursorTo(page, 72);
  await expect.poll(() => said(page)).not.toEqual([fitted, low, high]);
  await button(page).click();
  await expect(note(page)).toHaveCount(0);
  await expect.poll(() => inked(page)).toBeCloseTo(bare, 2);
});

test('by keyboard: S, grams and T-scores, and the help knows the key', async ({ open }) => {
  const { page } = await open();
  await press(page, 's');
  await cursorTo(page, 60);
  const [fitted = NaN, low = NaN, high = NaN] = await said(page);
  const form = page.getByRole('radio', { name: '% change' });
  await form.focus();
  await page.keyboard.press('ArrowRight');
  await expect(sentence(page)).toContainText('g/cm²');
  const [grams = NaN, lowGrams = NaN, highGrams = NaN] = await said(page);
  // All begin at the fitted density of day 0, so that the changes are those of before.
  const start = grams / (1 + fitted / 100);
  expect(lowGrams).toBeCloseTo(start * (1 + low / 100), 2);
  expect(highGrams).toBeCloseTo(start * (1 + high / 100), 2);
  await page.keyboard.press('ArrowRight');
  await expect(sentence(page)).toContainText(/is −?\d\.\d\d; 20 plausible/);
  await page.keyboard.press('Escape');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await press(page, 's');
  await expect(note(page)).toHaveCount(0);
  await press(page, '?');
  await expect(page.getByRole('dialog')).toContainText('How sure? Plausible curves about these');
});

test('in a drag they are hidden, and come back for the new scenario', async ({ open }) => {
  const { page } = await open();
  await button(page).click();
  await cursorTo(page, 60);
  const before = await said(page);
  const height = async () => (await plotText(page, bmd).boundingBox())?.height;
  const atRest = await height();
  const slider = page.getByRole('slider', { name: 'Oestradiol' });
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider is not on screen');
  await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.8 * box.width, box.y + box.height / 2, { steps: 8 });
  await expect(sentence(page)).toContainText('Plausible curves come back when the drag ends.');
  await expect(plotText(page, bmd)).toHaveAttribute('aria-label', /changing/);
  expect(await height()).toBe(atRest);
  await page.mouse.up();
  await expect.poll(() => said(page)).not.toEqual(before);
});

test('of several arms the ringed one has them, over each other and side by side', async ({
  open,
}) => {
  const { page } = await open();
  await followInB(page);
  await press(page, 'Escape');
  await button(page).click();
  await expect(sentence(page)).toContainText(/^Arm B\. At month 60/);
  const sets = page.getByRole('region', { name: bmd }).locator('path.set');
  await expect(sets).toHaveCount(20);
  await page.screenshot({ path: join(kept, 'sure-arms.png') });
  expect(await violations(page)).toEqual([]);
  await way(page, 'Side by side').check({ force: true });
  await expect(sets).toHaveCount(60);
  await page.screenshot({ path: join(kept, 'sure-beside.png') });
  expect(await violations(page)).toEqual([]);
  await way(page, 'Difference').check({ force: true });
  await expect(note(page)).toHaveCount(0);
});

const looks: readonly [string, (page: Page) => Promise<unknown>, number, number][] = [
  ['light', (page) => page.emulateMedia({ colorScheme: 'light' }), 1280, 800],
  ['dark', (page) => page.emulateMedia({ colorScheme: 'dark' }), 1280, 800],
  ['contrast', (page) => page.emulateMedia({ contrast: 'more' }), 1280, 800],
  ['forced-colours', (page) => page.emulateMedia({ forcedColors: 'active' }), 1280, 800],
  ['zoom-200', () => Promise.resolve(), 640, 400],
  ['projector', (page) => page.getByRole('button', { name: 'Projector' }).click(), 1280, 720],
];

for (const [name, prepare, width, height] of looks)
  test(`${name}: axe finds nothing, nothing sticks out, a picture is kept`, async ({ open }) => {
    const { application, page } = await open();
    await resize(application, page, width, height);
    await prepare(page);
    await button(page).click();
    await said(page);
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(kept, `sure-${name}.png`) });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  });
