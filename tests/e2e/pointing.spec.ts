import type { Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import { openingScenario } from '../../shared/scenario/defaults.ts';
import { setInput } from '../../shared/scenario/edits.ts';
import { violations } from '../support/axe.ts';
import { resize } from '../support/resize.ts';
import { openWith } from '../support/openWith.ts';
import { expect, test } from '../support/realWindow.ts';

const kept = join(import.meta.dirname, '../../artifacts/screenshots');
const scenario = setInput(openingScenario, 'glucocorticoid', 20);

const of = (page: Page, subject: string): Locator => page.locator(`[data-subject="${subject}"]`);
const marked = (page: Page): Locator => page.locator('[data-pointed]');

test('by pointer: a drug, an arrow, a bar and a slider show the same matter in the other views', async ({
  open,
}) => {
  const { application, page } = await open();
  await resize(application, page, 1920, 1080);
  await openWith(page, scenario);
  await page.keyboard.press('w');
  await page.keyboard.press('m');
  const why = page.getByRole('region', { name: /^Why\?/ });
  await expect(why.getByRole('row')).toHaveCount(4);
  const boxes = (): Promise<string> =>
    page.evaluate(() =>
      JSON.stringify(
        [...document.querySelectorAll('[data-subject]')].map((one) => one.getBoundingClientRect()),
      ),
    );
  const before = await boxes();

  await why.getByRole('row', { name: /^Denosumab/ }).hover();
  await expect(page.locator('.lane[data-subject="drug:denosumab"]')).toHaveAttribute(
    'data-pointed',
  );
  await expect(page.locator('article[data-subject="drug:denosumab"]')).toHaveAttribute(
    'data-pointed',
  );
  await expect(page.locator('.balance button[data-subject="drug:denosumab"]')).toHaveAttribute(
    'data-pointed',
  );
  await expect(of(page, 'place:membraneRankl')).toHaveAttribute('data-pointed');
  await expect(of(page, 'place:oestrogen')).not.toHaveAttribute('data-pointed');
  expect(await boxes()).toBe(before);
  await page.screenshot({ path: join(kept, 'pointing.png') });
  expect(await violations(page)).toEqual([]);

  const middle = await page.evaluate(() => {
    const line = document.querySelector<SVGPathElement>('[data-arrow="glucocorticoidOpg"] .reach');
    const toScreen = line?.getScreenCTM();
    for (let share = 0.1; line && toScreen && share < 0.9; share += 0.02) {
      const { x, y } = line
        .getPointAtLength(share * line.getTotalLength())
        .matrixTransform(toScreen);
      if (document.elementFromPoint(x, y)?.closest('[data-arrow="glucocorticoidOpg"]'))
        return { x, y };
    }
    throw new Error('the arrow lies under others all along');
  });
  await page.mouse.move(middle.x, middle.y);
  const bar = why.getByRole('row', { name: /^Glucocorticoid/ });
  await expect(bar).toHaveAttribute('data-pointed');
  await expect(page.locator('.row[data-subject="input:glucocorticoid"]')).toHaveAttribute(
    'data-pointed',
  );
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(marked(page)).toHaveCount(0);
});

test('by keyboard: the slider and the arrow that have the focus are shown in the other views', async ({
  open,
}) => {
  const { page } = await open();
  await openWith(page, scenario);
  await page.keyboard.press('w');
  await page.keyboard.press('m');
  const bar = page.getByRole('region', { name: /^Why\?/ }).getByRole('row', { name: /^Gluco/ });
  await expect(bar).toBeVisible();
  await page.keyboard.press('/');
  await page.getByRole('slider', { name: /^Glucocorticoid excess/ }).focus();
  await expect(bar).toHaveAttribute('data-pointed');
  await expect(of(page, 'place:glucocorticoid')).toHaveAttribute('data-pointed');
  await page.locator('[data-arrow="oestrogenRankl"]').focus();
  await expect(bar).not.toHaveAttribute('data-pointed');
  await expect(page.locator('.row[data-subject="input:oestradiol"]')).toHaveAttribute(
    'data-pointed',
  );
});
