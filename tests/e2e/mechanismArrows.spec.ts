import { join } from 'node:path';
import { violations } from '../support/axe.ts';
import { namesOverNames, panel, struckNames } from '../support/mechanism.ts';
import { expect, test } from '../support/realWindow.ts';
import { resize } from '../support/resize.ts';
import { cursorTo } from '../support/teacher.ts';

const kept = join(import.meta.dirname, '../../artifacts/screenshots');

test('an arrow is walked to, opened, cut and mended by keys, and the curve without it is shown', async ({
  open,
}) => {
  const { page } = await open();
  await page.keyboard.press('m');
  const first = panel(page).getByRole('button', { name: /^Oestrogen lowers membrane RANKL/ });
  await first.focus();
  await page.keyboard.press('ArrowRight');
  const second = panel(page).getByRole('button', { name: /^Oestrogen raises OPG/ });
  await expect(second).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  const card = page.getByRole('complementary', { name: 'Oestrogen lowers membrane RANKL' });
  await expect(card).toContainText('RANKL production × (1 + eL · e)');
  await expect(card).toContainText(/strong evidence/i);
  await expect(card).toContainText(/between .* and .*, fitted/);
  const cut = card.getByRole('switch', { name: 'Pretend this arrow does not exist' });
  await cut.focus();
  await page.keyboard.press('Space');
  await expect(cut).toHaveAttribute('aria-checked', 'true');
  const curves = card.getByRole('img', { name: /with and without the arrow/ });
  await expect(curves).toHaveAttribute('aria-label', /with the arrow [\d.]+.*without it [\d.]+/);
  const said = (await curves.getAttribute('aria-label')) ?? '';
  const [, one, other] = /with the arrow (\d+\.\d+).*without it (\d+\.\d+)/.exec(said) ?? [];
  expect(Number(other)).toBeLessThan(Number(one));
  await expect(panel(page)).toContainText('Cut: Oestrogen lowers membrane RANKL');
  await page.screenshot({ path: join(kept, 'mechanism-cut.png') });
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(first).toBeFocused();
  await panel(page).getByRole('button', { name: 'Mend all' }).click();
  await expect(panel(page)).not.toContainText('Cut:');
});

type Box = { x: number; y: number; width: number; height: number } | null;

/** Whether two boxes of the screen do not touch. */
function apart(one: Box, other: Box): boolean {
  if (!one || !other) return false;
  return (
    one.x + one.width <= other.x ||
    other.x + other.width <= one.x ||
    one.y + one.height <= other.y ||
    other.y + other.height <= one.y
  );
}

for (const { name, width, height, projector } of [
  { name: 'arrow-card', width: 1280, height: 800, projector: false },
  { name: 'arrow-card-full-hd', width: 1920, height: 1080, projector: false },
  { name: 'arrow-card-projector', width: 1920, height: 1080, projector: true },
])
  test(`${name}: an arrow, both its ends and its card are seen together`, async ({ open }) => {
    const { application, page } = await open();
    await resize(application, page, width, height);
    await page.keyboard.press('m');
    await cursorTo(page, 50);
    if (projector) await page.getByRole('button', { name: 'Projector' }).click();
    for (const [arrow, ends] of [
      [/^Oestrogen lowers membrane RANKL/, ['Oestrogen', 'Membrane RANKL']],
      [/^Bone lowers osteoclast/, ['Bone', 'Osteoclast']],
    ] as const) {
      await panel(page).getByRole('button', { name: arrow }).focus();
      await page.keyboard.press('Enter');
      const card = await page.getByRole('complementary', { name: arrow }).boundingBox();
      expect(card).not.toBeNull();
      for (const part of [
        panel(page).getByRole('button', { name: arrow }).locator('.shaft'),
        ...ends.map((end) => panel(page).locator('.nodes .name', { hasText: end }).first()),
      ]) {
        await expect(part).toBeInViewport({ ratio: 0.99 });
        const box = await part.boundingBox();
        expect(apart(box, card)).toBe(true);
      }
      await expect(page.getByRole('complementary', { name: arrow })).toBeInViewport({
        ratio: 0.99,
      });
    }
    await page.screenshot({ path: join(kept, `${name}.png`) });
    expect(await violations(page)).toEqual([]);
  });

test('at 200 % zoom the card of an arrow lies below the picture', async ({ open }) => {
  const { application, page } = await open();
  await resize(application, page, 640, 400);
  await page.keyboard.press('m');
  await panel(page)
    .getByRole('button', { name: /^OPG catches/ })
    .focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('complementary', { name: /^OPG catches/ });
  const [above, below] = [await panel(page).boundingBox(), await card.boundingBox()];
  expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? NaN) + (above?.height ?? NaN));
  await page.screenshot({ path: join(kept, 'arrow-card-zoom-200.png') });
  expect(await violations(page)).toEqual([]);
});

test('lesser arrows are drawn while they act, all of them where they are asked for, and can be cut', async ({
  open,
}) => {
  const { page } = await open();
  await page.keyboard.press('m');
  const arrow = panel(page).getByRole('button', { name: /^Glucocorticoid raises membrane RANKL/ });
  await expect(arrow).toHaveCount(0);
  const box = page.getByRole('textbox', { name: /^Glucocorticoid excess/ });
  await box.fill('20');
  await box.press('Enter');
  await expect(arrow).toHaveCount(1);
  await page.screenshot({ path: join(kept, 'mechanism-glucocorticoid.png') });
  await panel(page).getByRole('button', { name: 'All arrows' }).click();
  await expect(panel(page).getByRole('button', { name: /^Tumour lowers OPG/ })).toHaveCount(1);
  await page.screenshot({ path: join(kept, 'mechanism-every-arrow.png') });
  expect(await namesOverNames(page)).toEqual([]);
  expect(await struckNames(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await arrow.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('complementary', { name: 'Glucocorticoid raises membrane RANKL' });
  await expect(card).toContainText('RANKL production × (1 + gcL · g)');
  await card.getByRole('switch').click();
  await expect(panel(page)).toContainText('Cut: Glucocorticoid raises membrane RANKL');
});
