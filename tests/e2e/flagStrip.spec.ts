import type { Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import { arm, arms, way } from '../support/arms.ts';
import { violations } from '../support/axe.ts';
import { Keyboard } from '../support/keyboard.ts';
import { openWith } from '../support/openWith.ts';
import { inkUnder, overlaps, overlapsAmong } from '../support/overlaps.ts';
import { expect, test } from '../support/realWindow.ts';
import { denosumab, months, woman } from '../support/regimens.ts';
import { resize } from '../support/resize.ts';

const kept = join(import.meta.dirname, '../../artifacts/screenshots');

/** Stopped twice within twelve years: what raises most flags, close together. */
const stoppedTwice = woman([denosumab(6), denosumab(4, { startDay: months(66) })]);

const sizes = [
  { name: 'laptop', width: 1280, height: 800, projector: false },
  { name: 'full-hd', width: 1920, height: 1080, projector: false },
  { name: 'projector', width: 1920, height: 1080, projector: true },
  { name: 'projector-small', width: 1280, height: 720, projector: true },
  { name: 'zoom-200', width: 640, height: 400, projector: false },
];

const ways = ['Overlay', 'Side by side'] as const;

const strips = (page: Page): Locator => page.getByRole('list', { name: /^Flags: / });
const onStrips = (page: Page): Locator => strips(page).getByRole('button');
const panel = (page: Page): Locator => page.locator('[popover]:popover-open');
/** What stands about the curves: what is written, what is chosen, and the flags' own neighbours. */
const about = (page: Page): Locator =>
  page.locator('.stack header :is(h3, li, label), .stack figcaption span, .stack .ruler [role]');

/** Every flag is there, none covers another, a curve, a number or a word about the plots. */
async function nothingIsCovered(page: Page, flags: number): Promise<void> {
  await expect(onStrips(page).first()).toBeVisible();
  await expect.poll(() => numberOfFlags(page)).toBe(flags);
  expect(await overlapsAmong(onStrips(page))).toEqual([]);
  expect(await overlaps(onStrips(page), about(page))).toEqual([]);
  const drawn = page.locator('.stack svg:has(clipPath)').locator('text, path, line, circle, rect');
  expect(await overlaps(onStrips(page), drawn)).toEqual([]);
  for (const canvas of await page.locator('.stack canvas').all()) {
    const its = canvas.locator('xpath=..').getByRole('list').getByRole('button');
    expect((await inkUnder(canvas, its)).filter((ink) => ink > 0)).toEqual([]);
  }
}

/** How many flags the strips show, counting those that share a cloth. */
async function numberOfFlags(page: Page): Promise<number> {
  const written = await onStrips(page).allInnerTexts();
  return written.reduce(
    (count, text) => count + Number(/^(\d+) flags$/.exec(text.trim())?.[1] ?? 1),
    0,
  );
}

/** How many flags the list beside the balance has. */
function listed(page: Page): Promise<number> {
  return page.getByRole('region', { name: 'Flags' }).getByRole('listitem').count();
}

for (const { name, width, height, projector } of sizes)
  test(`${name}: no flag lies over a curve, a word or another flag`, async ({ open }) => {
    const { application, page } = await open();
    await openWith(page, stoppedTwice);
    await resize(application, page, width, height);
    if (projector) await page.getByRole('button', { name: 'Projector' }).click();
    const flags = page.getByRole('region', { name: 'Flags' });
    await expect(flags.getByRole('listitem')).not.toHaveCount(0);
    await nothingIsCovered(page, await listed(page));
    await page.screenshot({ path: join(kept, `flags-${name}.png`) });
    expect(await violations(page)).toEqual([]);
  });

for (const { name, width, height, projector } of sizes.filter((one) => one.name !== 'full-hd'))
  test(`${name}: nor with arms A, B and C`, async ({ open }) => {
    const { application, page } = await open();
    await openWith(page, stoppedTwice);
    await threeArms(page);
    await resize(application, page, width, height);
    if (projector) await page.getByRole('button', { name: 'Projector' }).click();
    for (const shown of ways) {
      await way(page, shown).check({ force: true });
      const flags = await page
        .getByRole('region', { name: 'Flags' })
        .getByRole('listitem')
        .getByRole('button')
        .evaluateAll((all) => all.map((one) => one.querySelector('b')?.textContent ?? ''));
      const expected =
        shown === 'Overlay'
          ? flags.length
          : flags.reduce((sum, letters) => sum + letters.replace(/\d/g, '').length, 0);
      await nothingIsCovered(page, expected);
      await page.screenshot({
        path: join(kept, `flags-arms-${name}-${shown.replaceAll(' ', '-').toLowerCase()}.png`),
      });
    }
  });

test('flags that share a cloth open as a list, by pointer and by key', async ({ open }) => {
  const { application, page } = await open();
  await openWith(page, stoppedTwice);
  await threeArms(page);
  await resize(application, page, 1280, 800);
  await way(page, 'Side by side').check({ force: true });
  const shared = onStrips(page)
    .filter({ hasText: /^\s*\d flags\s*$/ })
    .first();
  await shared.click();
  const rows = panel(page).getByRole('listitem');
  const count = Number.parseInt((await shared.innerText()).trim(), 10);
  await expect(rows).toHaveCount(count);
  await expect(rows.first()).toContainText(/the lumbar spine|CTX was/i);
  await expect(panel(page)).toContainText('doi:');
  await page.screenshot({ path: join(kept, 'flags-shared.png') });
  expect(await violations(page)).toEqual([]);
  const cursor = page.getByRole('slider', { name: 'Time cursor' });
  const row = rows.last().getByRole('button');
  const month = /month \d+/.exec((await row.innerText()).replace('\u00a0', ' '))?.[0] ?? '';
  await row.click();
  await expect(cursor).toHaveText(month);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);

  const keyboard = new Keyboard(page);
  await shared.focus();
  await keyboard.press('Enter');
  await expect(rows).toHaveCount(count);
  await keyboard.press('Tab', 'Enter');
  const first = /month \d+/.exec((await rows.first().innerText()).replace('\u00a0', ' '))?.[0];
  await expect(cursor).toHaveText(first ?? '');
  await keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(shared).toBeFocused();
});

test('nothing moves when flags come and go', async ({ open }) => {
  const { page } = await open();
  await openWith(page, stoppedTwice);
  const plots = page.locator('.stack canvas');
  const places = () =>
    plots.evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
  // It has its lane on the timeline from the start, so that none comes while it moves.
  const box = page.getByRole('textbox', { name: 'Oestradiol' });
  await box.fill('0.25');
  await box.press('Enter');
  await expect(onStrips(page).first()).toBeVisible();
  await expect(page.getByRole('gridcell', { name: /^Oestradiol 0\.25/ })).toBeVisible();
  const before = await places();
  const slider = page.getByRole('slider', { name: /^Oestradiol/ });
  await slider.focus();
  await page.keyboard.down('ArrowRight');
  await expect(onStrips(page)).toHaveCount(0);
  expect(await places()).toEqual(before);
  await page.keyboard.up('ArrowRight');
  await expect(onStrips(page).first()).toBeVisible();
  expect(await places()).toEqual(before);
});

/** B without the second course, C as A but a month later. */
async function threeArms(page: Page): Promise<void> {
  await page.keyboard.press('c');
  await expect(arm(page, 'B')).toBeChecked();
  await page
    .getByRole('button', { name: /^Remove Denosumab/ })
    .last()
    .click();
  await arms(page).getByRole('button', { name: 'Add arm' }).click();
  await expect(arm(page, 'C')).toBeChecked();
  const last = page.getByRole('textbox', { name: /Last dose, month/ });
  await last.fill('36');
  await last.press('Enter');
  await expect(page.getByRole('region', { name: 'Flags' }).getByRole('listitem')).not.toHaveCount(
    0,
  );
}
