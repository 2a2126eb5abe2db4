import type { Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import { violations } from '../support/axe.ts';
import { arm, arms, followInB, plotButton, way } from '../support/arms.ts';
import { Keyboard } from '../support/keyboard.ts';
import { expect, test } from '../support/realWindow.ts';
import { cursorTo } from '../support/teacher.ts';

const kept = join(import.meta.dirname, '../../artifacts/screenshots');
const bmd = 'Bone density';

/** The themes beside the usual one; each leaves the one before it. */
const themes = {
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: null, contrast: 'more' },
  forced: { contrast: null, forcedColors: 'active' },
} as const;

const plot = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const points = (page: Page): Locator => plot(page, bmd).locator('[data-point]');
const key = (page: Page): Locator => page.getByRole('region', { name: 'Published evidence' });
const sources = (page: Page): Locator => page.getByRole('dialog', { name: 'Published evidence' });
const whose = (page: Page, letter: string): Locator =>
  sources(page).getByRole('radio', { name: letter, exact: true });
/** The panel of the flag that is open; there is one at most. */
const panel = (page: Page): Locator => page.locator('[popover]:popover-open');

/** A third arm, which goes on with teriparatide instead. */
async function teriparatideInC(page: Page): Promise<void> {
  await arm(page, 'A').check({ force: true });
  await arms(page).getByRole('button', { name: 'Add arm' }).click();
  await expect(arm(page, 'C')).toBeChecked();
  await cursorTo(page, 60);
  await page.getByRole('combobox', { name: /put on the timeline/ }).selectOption('teriparatide');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('gridcell', { name: /^Teriparatide.*from month 60/ })).toBeVisible();
}

/** How often each published number is drawn on a plot. */
async function idsOf(drawn: Locator): Promise<readonly (string | null)[]> {
  return drawn.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-point')));
}

test('three arms over each other: each trial once, each arm hatched and flagged for itself', async ({
  open,
}) => {
  const { page } = await open();
  await followInB(page);
  await teriparatideInC(page);
  await cursorTo(page, 72);
  // What all share is there once, without a letter; what is of one arm wears its letter.
  await expect(points(page).filter({ has: page.locator('text') })).not.toHaveCount(0);
  const ids = await idsOf(points(page));
  expect(new Set(ids).size).toBe(ids.length);
  const lettered = await points(page).locator('text').allTextContents();
  expect(lettered.length).toBeLessThan(ids.length);
  for (const letters of lettered) expect(letters).toMatch(/^(A|B|C|AB|AC|BC)$/);
  // Hatching goes along each curve, from its own day on.
  for (const letter of ['A', 'B'])
    await expect(plot(page, bmd).locator(`.hatched[data-arm="${letter}"]`)).toHaveCount(1);
  await expect(plot(page, bmd).getByRole('img')).toHaveAttribute(
    'aria-label',
    /published points? beside it\. Hatched, beyond the evidence: A from month \d+ on, B from month \d+ on/,
  );
  const note = page.getByRole('list', { name: 'Beyond the evidence' });
  await expect(note).toContainText(/A\s*Beyond month \d+ no trial reports/);
  // Flags of every arm, told apart by letter.
  const flags = plot(page, bmd).getByRole('list', { name: `Flags: ${bmd}` });
  await expect(flags.getByRole('button', { name: /\b\d+A: Gain lost/ })).toBeVisible();
  await expect(flags.getByRole('button', { name: /\b\d+B: Beyond the evidence/ })).toBeVisible();
  await page.screenshot({ path: join(kept, 'arms-evidence.png') });
  expect(await violations(page)).toEqual([]);
  for (const [name, media] of Object.entries(themes)) {
    await page.emulateMedia(media);
    await page.screenshot({ path: join(kept, `arms-evidence-${name}.png`) });
    expect(await violations(page)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, contrast: null, forcedColors: null });
  const flag = flags.getByRole('button', { name: /\b\d+B: Beyond the evidence, month \d+/ });
  const said = (await flag.getAttribute('aria-label')) ?? '';
  const month = /\d+B: Beyond the evidence, month (\d+)/.exec(said)?.[1] ?? '';
  await flag.click();
  // Where it shares a cloth with others, it is one of a list.
  const row = panel(page).getByRole('button', { name: /^\d+B\s+Beyond the evidence/ });
  if (!said.startsWith('Flag')) await row.click();
  await expect(page.getByRole('slider', { name: 'Time cursor' })).toHaveText(`month ${month}`);
  await expect(panel(page)).toContainText(/(arm B|\d+B).*zoledronate/);
  await page.keyboard.press('Escape');
});

test('every way of comparing, and a source, in every theme: axe finds nothing', async ({
  open,
}) => {
  const { page } = await open();
  await followInB(page);
  await teriparatideInC(page);
  for (const [theme, media] of Object.entries(themes)) {
    await page.emulateMedia(media);
    for (const shown of ['Side by side', 'Difference', 'End points', 'Overlay']) {
      await way(page, shown).check({ force: true });
      expect(await violations(page), `${shown}, ${theme}`).toEqual([]);
    }
    await key(page).getByRole('button', { name: 'Sources' }).click();
    await expect(sources(page)).toBeVisible();
    expect(await violations(page), `a source, ${theme}`).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('a click on a point of an arm opens its source beside that arm', async ({ open }) => {
  const { page } = await open();
  await followInB(page);
  const mark = points(page)
    .filter({ hasText: /(?<![A-Z])A$/ })
    .first();
  const outline = await mark.locator('path').last().boundingBox();
  if (!outline) throw new Error('no point of arm A is on screen');
  await page.mouse.click(outline.x + outline.width / 2, outline.y + outline.height / 2);
  const row = sources(page).locator('tr[aria-current]');
  await expect(row).toBeFocused();
  await expect(whose(page, 'A')).toBeChecked();
  await expect(sources(page)).toContainText(
    /denosumab was followed for \d+ (months|years) at most/,
  );
  expect(await violations(page)).toEqual([]);
  await whose(page, 'B').check({ force: true });
  await expect(sources(page)).toContainText(/no trial of zoledronate reports/);
  await expect(whose(page, 'B')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sources(page)).toHaveCount(0);
  // The next time the ringed arm comes first.
  await page.keyboard.press('i');
  await expect(whose(page, 'B')).toBeChecked();
});

test('side by side each arm has its own points, hatching and flags, and its cursor can be dragged', async ({
  open,
}) => {
  const { page } = await open();
  await followInB(page);
  await way(page, 'Side by side').check({ force: true });
  const columns = plot(page, bmd).getByRole('figure');
  await expect(columns).toHaveCount(2);
  for (const [place, letter] of ['A', 'B'].entries()) {
    const column = columns.nth(place);
    await expect(column.locator('.outside')).toHaveCount(1);
    const ids = await idsOf(column.locator('[data-point]'));
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    const flags = column.getByRole('list', { name: `Flags: ${bmd}, arm ${letter}` });
    await expect(flags.getByRole('button').first()).toBeVisible();
    for (const name of await flags.getByRole('button').all())
      await expect(name).toHaveAttribute(
        'aria-label',
        new RegExp(`^(Flag|\\d+ flags\\.) \\d+${letter}: `),
      );
  }
  await page.screenshot({ path: join(kept, 'arms-evidence-beside.png') });
  expect(await violations(page)).toEqual([]);
  const box = await columns.nth(1).getByRole('img').boundingBox();
  if (!box) throw new Error('no column');
  const cursor = page.getByRole('slider', { name: 'Time cursor' });
  await page.mouse.move(box.x + 0.5 * box.width, box.y + 0.8 * box.height);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width, box.y + 0.8 * box.height, { steps: 4 });
  await page.mouse.up();
  await expect(cursor).toHaveText('month 96');
});

test('by keyboard alone: flags, sources, and points off and on', async ({ open }) => {
  const { page } = await open();
  const keyboard = new Keyboard(page);
  await keyboard.press('c');
  await expect(arm(page, 'B')).toBeChecked();
  await cursorTo(page, 60);
  await keyboard.add('Zoledronate');
  const listed = page.getByRole('region', { name: 'Flags' }).getByRole('button', {
    name: /Flag \d+A: Losing faster than untreated/,
  });
  await listed.focus();
  await keyboard.press('Enter');
  await expect(panel(page)).toContainText(/From month \d+ the lumbar spine loses/);
  await keyboard.press('Escape');
  await expect(listed).toBeFocused();
  const onPlot = plot(page, bmd).getByRole('button', { name: /\b\d+A: Losing faster/ });
  await onPlot.focus();
  await keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await keyboard.press('Escape');
  await expect(onPlot).toBeFocused();
  // The study under a point is reached from the key below the plots.
  const study = key(page)
    .getByRole('button', { name: / A, \d+ points?: open the source/ })
    .first();
  await study.focus();
  await keyboard.press('Enter');
  await expect(
    sources(page).getByRole('heading', { level: 3 }).filter({ hasText: 'on the plots' }).first(),
  ).toBeVisible();
  await expect(whose(page, 'A')).toBeChecked();
  await keyboard.press('Escape');
  await expect(sources(page)).toHaveCount(0);
  await expect(points(page)).not.toHaveCount(0);
  await keyboard.press('e');
  await expect(points(page)).toHaveCount(0);
  await expect(plot(page, bmd).locator('.hatched')).toHaveCount(0);
  await keyboard.press('e');
  await expect(points(page)).not.toHaveCount(0);
});

test('calcium, PTH and drug levels stand beside the others, and stay open for one scenario', async ({
  open,
}) => {
  const { page } = await open();
  await followInB(page);
  await plotButton(page, 'Drug level').click();
  await plotButton(page, 'Ca, PTH').focus();
  await page.keyboard.press('Enter');
  const levels = plot(page, 'Drug level % of the highest peak');
  const line = (name: string): Locator => levels.getByRole('radio', { name });
  await expect(line('Denosumab')).toBeChecked();
  await expect(levels.getByRole('img')).toHaveAttribute(
    'aria-label',
    /^Drug level, one line an arm/,
  );
  await line('Zoledronate').check({ force: true });
  await cursorTo(page, 61);
  const level = (letter: string): Locator =>
    levels
      .getByRole('listitem')
      .filter({ hasText: new RegExp(`^\\s*${letter}`) })
      .getByRole('strong');
  await expect(level('A')).toHaveText(/^0/);
  await expect(level('B')).toHaveText(/^0\.\d*[1-9]|^[1-9]/);
  const mineral = plot(page, 'Calcium and PTH mmol/L');
  await expect(mineral.getByRole('listitem').filter({ hasText: /^\s*B/ })).toContainText(
    /2\.\d+ mmol\/L/,
  );
  await mineral.getByRole('radio', { name: 'PTH' }).check({ force: true });
  await expect(plot(page, 'Calcium and PTH pg/mL').getByRole('listitem').first()).toContainText(
    'pg/mL',
  );
  await way(page, 'Side by side').check({ force: true });
  await expect(page.getByRole('figure')).toHaveCount(8);
  await page.screenshot({ path: join(kept, 'arms-panels.png') });
  expect(await violations(page)).toEqual([]);
  await arms(page).getByRole('button', { name: 'Remove B' }).click();
  await expect(arms(page)).toHaveCount(0);
  await expect(plotButton(page, 'Drug level')).toHaveAttribute('aria-pressed', 'true');
});
