import type { Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import { setCondition } from '../../shared/scenario/conditions.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';
import { addTreatment, setInput } from '../../shared/scenario/edits.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { violations } from '../support/axe.ts';
import { resize } from '../support/resize.ts';
import { Keyboard } from '../support/keyboard.ts';
import { openWith } from '../support/openWith.ts';
import { expect, test } from '../support/realWindow.ts';
import { cursorTo, reading } from '../support/teacher.ts';

const kept = join(import.meta.dirname, '../../artifacts/screenshots');

/** A condition, an input and two drugs, one of which is stopped. */
const four = addTreatment(
  setInput(
    setCondition(openingScenario, { id: 'glucocorticoidExcess', severity: 0.5, fromDay: 0 }),
    'calciumIntake',
    0.5,
  ),
  'zoledronate',
  2100,
);

/** Nine causes: too many for every order. */
const nine = (
  [
    ['tnfAlpha', 0.4],
    ['il6', 0.3],
    ['il1', 0.2],
    ['thyroidHormone', 1.5],
    ['mechanicalLoad', 0.6],
    ['vitaminDSupply', 0.5],
  ] as const
).reduce<Scenario>((scenario, [id, value]) => setInput(scenario, id, value), four);

function panel(page: Page): Locator {
  return page.getByRole('region', { name: /^Why\?/ });
}

/** The figures of the waterfall; the last is the total. */
async function figures(page: Page): Promise<number[]> {
  await expect(panel(page).getByRole('progressbar')).toHaveCount(0);
  const texts = await panel(page).locator('td b').allTextContents();
  return texts.map((text) => Number(text.replace('−', '-')));
}

/** That the bars shown sum to the total shown, as far as rounding lets them. */
function expectSum(shown: readonly number[], step: number): void {
  const sum = shown.slice(0, -1).reduce((all, value) => all + value, 0);
  expect(Math.abs(sum - (shown.at(-1) ?? NaN))).toBeLessThanOrEqual((step * shown.length) / 2);
}

test('by pointer: the reasons open, sum up, and follow the cursor and the switches', async ({
  open,
}) => {
  const { page } = await open();
  await openWith(page, four);
  await page.getByRole('button', { name: 'Why?' }).click();
  await expect(panel(page).getByRole('row')).toHaveCount(5);
  const spine = await figures(page);
  expectSum(spine, 0.1);
  await expect(panel(page).getByText(/^Month 66: the BMD of the lumbar spine is/)).toBeVisible();
  await expect(panel(page)).toContainText('No part in it: Zoledronate (from month 69)');

  await panel(page).getByLabel('Site').selectOption('total hip');
  const hip = await figures(page);
  expectSum(hip, 0.1);
  expect(hip).not.toEqual(spine);

  await panel(page).getByRole('radio', { name: 'Balance' }).check();
  expectSum(await figures(page), 0.01);
  await expect(panel(page).getByText(/^Month 66: the net balance is/)).toBeVisible();

  await cursorTo(page, 90);
  await expect(panel(page).getByText(/^Month 90: the net balance is/)).toBeVisible();
  await expect(panel(page).getByRole('row')).toHaveCount(6);
  expectSum(await figures(page), 0.01);
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(panel(page)).toHaveCount(0);
});

test('by keyboard: the reasons open, follow a slider once it is left, and close', async ({
  open,
}) => {
  const { page } = await open();
  await openWith(page, four);
  const keyboard = new Keyboard(page);
  await keyboard.press('w');
  const before = await figures(page);
  const slider = page.getByRole('slider', { name: /^Oestradiol/ });
  await keyboard.tabTo(slider, 60);
  await keyboard.press('Home');
  await expect(panel(page).getByRole('rowheader', { name: 'Oestradiol' })).toBeVisible();
  expectSum(await figures(page), 0.1);
  await keyboard.press('Control+z');
  await expect(panel(page).getByRole('rowheader', { name: 'Oestradiol' })).toHaveCount(0);
  expect(await figures(page)).toEqual(before);
  await page.getByRole('heading', { name: /^Why\?/ }).click();
  await keyboard.press('w');
  await expect(panel(page)).toHaveCount(0);
});

test('many causes are estimated with an error, can be stopped, and go on', async ({ open }) => {
  const { page } = await open();
  await openWith(page, nine);
  await page.keyboard.press('w');
  const stop = panel(page).getByRole('button', { name: 'Stop' });
  await stop.click();
  await expect(panel(page).getByText(/^Stopped after \d+ runs\.$/)).toBeVisible();
  await expect(stop).toHaveCount(0);
  await panel(page).getByRole('button', { name: 'Go on' }).click();
  await expect(
    panel(page).getByText(/^Estimated from \d+ orders of the causes, standard error/),
  ).toBeVisible({ timeout: 20_000 });
  expectSum(await figures(page), 0.1);
  await expect(panel(page).getByText(/± \d/).first()).toBeVisible();
});

for (const { name, width, height, dark } of [
  { name: 'why', width: 1280, height: 800, dark: false },
  { name: 'why-dark', width: 1280, height: 800, dark: true },
  { name: 'why-zoom-200', width: 640, height: 400, dark: false },
])
  test(`${name}: axe finds nothing, nothing sticks out sideways, a picture is kept`, async ({
    open,
  }) => {
    const { application, page } = await open();
    await resize(application, page, width, height);
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await openWith(page, four);
    await page.keyboard.press('w');
    await figures(page);
    await panel(page).scrollIntoViewIfNeeded();
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(kept, `${name}.png`) });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  });

test('by pointer: a weight is lifted off and put back, and the scenario stays as it is', async ({
  open,
}) => {
  const { page } = await open();
  await openWith(page, four);
  const balance = page.getByRole('region', { name: /^Balance/ });
  const weight = balance.getByRole('button', { name: /^Lift off Denosumab, [+−]\d/ });
  const before = await reading(page, 'Bone density', 'Spine');
  await weight.click();
  await expect(weight).toHaveAttribute('aria-pressed', 'true');
  await expect(
    balance.getByText(/^Without denosumab, at month 66 the lumbar spine would stand/),
  ).toBeVisible();
  expect(await reading(page, 'Bone density', 'Spine')).toBe(before);
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
  await page.screenshot({ path: join(kept, 'lifted.png') });
  await balance.getByRole('button', { name: 'Put back' }).click();
  await expect(weight).toHaveAttribute('aria-pressed', 'false');
  await expect(balance.getByText(/^Without denosumab/)).toHaveCount(0);
});

test('a weight on the pan that hangs as low as it can lies over nothing', async ({ open }) => {
  const { page } = await open();
  await cursorTo(page, 30);
  const balance = page.getByRole('region', { name: /^Balance/ });
  const weight = balance.getByRole('button', { name: /^Lift off Denosumab, −/ });
  await expect(weight).toBeVisible();
  await page.waitForTimeout(600);
  const [iron, legend] = [
    await weight.boundingBox(),
    await balance.getByText('free RANKL').first().boundingBox(),
  ];
  expect((iron?.y ?? NaN) + (iron?.height ?? NaN)).toBeLessThanOrEqual(legend?.y ?? NaN);
  await page.screenshot({ path: join(kept, 'balance-low.png') });
});

test('by keyboard: a weight is lifted off and put back; raw and serum are weighed', async ({
  open,
}) => {
  const { page } = await open();
  await openWith(page, four);
  const keyboard = new Keyboard(page);
  const balance = page.getByRole('region', { name: /^Balance/ });
  const meter = balance.getByRole('meter');
  const weight = balance.getByRole('button', { name: /^Lift off Calcium intake, / });
  await keyboard.press('F6', 'F6');
  await expect(balance.getByRole('radio', { name: 'Net balance' })).toBeFocused();
  await keyboard.tabTo(weight);
  await keyboard.press('Enter');
  await expect(balance.getByText(/^Without calcium intake, at month 66/)).toBeVisible();
  await expect(weight).toBeFocused();
  await keyboard.press(' ');
  await expect(balance.getByText(/^Without calcium intake/)).toHaveCount(0);

  await balance.getByRole('radio', { name: 'Net balance' }).focus();
  await keyboard.press('ArrowRight');
  await expect(meter).toHaveAttribute('aria-valuetext', /^Raw RANKL:OPG ratio [\d.]+ ×/);
  await keyboard.press('ArrowRight');
  await expect(meter).toHaveAttribute('aria-valuetext', /^Serum RANKL:OPG ratio [\d.]+ ×/);
  await expect(balance.getByText(/most OPG in blood comes from vessels/)).toBeVisible();
});

/** A laptop, and the projector of a small lecture room. */
const rooms = [
  { room: 'a laptop', width: 1280, height: 800, projected: false },
  { room: 'a small projector', width: 1280, height: 720, projected: true },
];

for (const { room, width, height, projected } of rooms)
  test(`the curve that is asked about stays in sight, and how sure it is: ${room}`, async ({
    open,
  }) => {
    const { application, page } = await open();
    await resize(application, page, width, height);
    if (projected) await page.keyboard.press('p');
    await page.keyboard.press('s');
    await page.keyboard.press('w');
    await expect(panel(page).getByRole('table')).toBeVisible();
    const curve = page.getByRole('region', { name: 'Bone density' }).getByRole('img');
    await expect(curve).toBeInViewport({ ratio: 0.95 });
    await expect(page.getByRole('note', { name: 'How sure?' })).toBeInViewport({ ratio: 1 });
    await expect(panel(page).getByRole('row').first()).toBeInViewport();
  });
