import type { Page } from '@playwright/test';
import { Keyboard, keysOfAMinute } from '../support/keyboard.ts';
import { extremes, readingAt } from '../support/teacher.ts';
import { cell } from '../support/timeline.ts';
import { expect, test } from '../support/realWindow.ts';

// Seven lessons, each set up by keyboard alone, with no more keys than a minute holds.

const bmd = 'Bone density';
const markers = 'Turnover markers';

/** Sets a scenario up on an empty timeline, and counts the keys. */
async function setUp(page: Page, by: (keys: Keyboard) => Promise<void>): Promise<void> {
  const keys = new Keyboard(page);
  await keys.press('Control+n');
  await expect(page.getByRole('slider', { name: 'Time cursor' })).toHaveAttribute(
    'aria-valuenow',
    '0',
  );
  await by(keys);
  expect(keys.presses).toBeLessThanOrEqual(keysOfAMinute);
}

test('denosumab stopped at three years, without and with zoledronate six months after the last dose', async ({
  open,
}) => {
  const { page } = await open();
  const denosumab = async (keys: Keyboard): Promise<void> => {
    await keys.add('Denosumab');
    await keys.press('Enter');
    await keys.times(2, 'Alt+ArrowRight');
    await keys.press('Enter');
    await expect(
      cell(page, /^Denosumab 60 mg every 6 months, from month 0 to month 36/),
    ).toBeFocused();
  };
  await setUp(page, denosumab);
  const without = await readingAt(page, 60, bmd, 'Spine');
  const rebound = (await extremes(page, markers, 's-CTX')).highest;
  expect(rebound).toBeGreaterThan(120);
  await setUp(page, async (keys) => {
    await denosumab(keys);
    await keys.times(5, '}');
    await keys.times(6, ']');
    await keys.add('Zoledronate');
    await keys.press('Enter', 'Alt+ArrowLeft', 'Enter');
    await expect(
      cell(page, /^Zoledronate 5 mg every year, from month 36.*, 1 dose$/),
    ).toBeFocused();
  });
  expect(await readingAt(page, 60, bmd, 'Spine')).toBeGreaterThan(without + 1);
  expect((await extremes(page, markers, 's-CTX')).highest).toBeLessThan(rebound - 10);
});

test('denosumab then teriparatide, against teriparatide then denosumab', async ({ open }) => {
  const { page } = await open();
  const inTurn = (first: string, second: string) => async (keys: Keyboard) => {
    await keys.add(first);
    await keys.times(24, ']');
    await keys.add(second);
    await expect(cell(page, new RegExp(`^${second}.*from month 24 to month 48`))).toBeFocused();
  };
  await setUp(page, inTurn('Denosumab', 'Teriparatide'));
  const wrongWay = await readingAt(page, 36, bmd, 'Total hip');
  await setUp(page, inTurn('Teriparatide', 'Denosumab'));
  expect(await readingAt(page, 36, bmd, 'Total hip')).toBeGreaterThan(wrongWay + 1);
});

test('romosozumab for a year then nothing, and then alendronate', async ({ open }) => {
  const { page } = await open();
  const romosozumab = async (keys: Keyboard): Promise<void> => {
    await keys.add('Romosozumab');
    await keys.setNumbers({ 'Last dose': '11' });
    await expect(
      cell(page, /^Romosozumab 210 mg every month, from month 0 to month 12/),
    ).toBeFocused();
  };
  await setUp(page, romosozumab);
  const nothing = await readingAt(page, 36, bmd, 'Spine');
  await setUp(page, async (keys) => {
    await romosozumab(keys);
    await keys.times(12, ']');
    await keys.add('Alendronate');
  });
  expect(await readingAt(page, 36, bmd, 'Spine')).toBeGreaterThan(nothing + 2);
});

test('prednisone 15 mg tapering over six months, without and with a bisphosphonate', async ({
  open,
}) => {
  const { page } = await open();
  const prednisone = async (keys: Keyboard): Promise<void> => {
    await keys.add('Prednisone');
    await keys.setNumbers({ 'Stop, month': '6', 'Dose at the end': '0' });
    await expect(
      cell(page, /^Prednisone 15 to 0 mg every day, from month 0 to month 6/),
    ).toBeFocused();
  };
  await setUp(page, prednisone);
  const without = await readingAt(page, 6, bmd, 'Spine');
  expect(without).toBeLessThan(-0.5);
  await setUp(page, async (keys) => {
    await prednisone(keys);
    await keys.add('Alendronate');
  });
  expect(await readingAt(page, 6, bmd, 'Spine')).toBeGreaterThan(without + 0.5);
});

test('surgical menopause, with oestrogen at once and ten years later', async ({ open }) => {
  const { page } = await open();
  const operated = (startMonth: number) => async (keys: Keyboard) => {
    await keys.find('shown');
    await keys.set(page.getByRole('textbox', { name: /Time shown/ }), '20');
    await keys.find('age');
    await keys.set(page.getByRole('textbox', { name: /Age on day 0/ }), '45');
    await keys.add('Ovaries removed');
    await keys.press(' ');
    const end = page.getByRole('dialog').getByRole('textbox', { name: /To month/ });
    await keys.set(end, '240');
    await keys.press('Escape');
    await expect(cell(page, /^Ovaries removed yes, from month 0 to the end/)).toBeFocused();
    await keys.press('Shift+F6');
    await keys.times(startMonth / 12, 'PageUp');
    await keys.add('Oestrogen');
    await keys.setNumbers({ 'Stop, month': '240' });
    await expect(
      cell(page, new RegExp(`^Oestrogen.* from month ${String(startMonth)} to the end`)),
    ).toBeFocused();
  };
  await setUp(page, operated(0));
  const early = await readingAt(page, 120, bmd, 'Spine');
  await setUp(page, operated(120));
  expect(await readingAt(page, 120, bmd, 'Spine')).toBeLessThan(early - 3);
});

test('one dose of denosumab three months late', async ({ open }) => {
  const { page } = await open();
  const denosumab = async (keys: Keyboard): Promise<void> => {
    await keys.add('Denosumab');
  };
  await setUp(page, denosumab);
  const inTime = await readingAt(page, 14, markers, 'CTX');
  await setUp(page, async (keys) => {
    await denosumab(keys);
    await keys.times(3, 'ArrowRight');
    await keys.press('l', 'Control+a');
    await keys.type('13');
    await keys.press('Enter', 'Escape');
    await expect(cell(page, /dose 3 of 4, month 15, 13 weeks late/)).toBeFocused();
  });
  expect(await readingAt(page, 14, markers, 'CTX')).toBeGreaterThan(inTime + 10);
});

test('seventeen weeks of bed rest', async ({ open }) => {
  const { page } = await open();
  await setUp(page, async (keys) => {
    await keys.add('Mechanical load');
    await keys.setNumbers({ Length: '17' });
    await expect(cell(page, /^Mechanical load 0.15, from month 0 to month 3.9/)).toBeFocused();
  });
  const lost = await readingAt(page, 4, bmd, 'Total hip');
  expect(lost).toBeLessThan(-0.5);
  expect(await readingAt(page, 36, bmd, 'Total hip')).toBeGreaterThan(lost);
  expect(await readingAt(page, 3, markers, 'CTX')).toBeGreaterThan(110);
});
