import type { Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import { violations } from '../support/axe.ts';
import { resize } from '../support/resize.ts';
import { cursorTo } from '../support/teacher.ts';
import { expect, test } from '../support/realWindow.ts';

const kept = join(import.meta.dirname, '../../artifacts/screenshots');

function panel(page: Page): Locator {
  return page.getByRole('region', { name: /^Mechanism/ });
}

/** Names that lie over one another in the picture. */
async function overlapping(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const frame = document.querySelector('.picture svg[role=group]')?.getBoundingClientRect();
    const names = [...document.querySelectorAll('.picture .nodes text')]
      .map((text) => ({ said: text.textContent, box: text.getBoundingClientRect() }))
      .filter(
        ({ box }) =>
          frame &&
          box.right > frame.left &&
          box.left < frame.right &&
          box.bottom < frame.bottom + 1,
      );
    return names.flatMap(({ said, box }, index) =>
      names
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > 2 &&
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 3,
        )
        .map((other) => `${said} / ${other.said}`),
    );
  });
}

test('the picture opens by key, follows the cursor and says the same as its list', async ({
  open,
}) => {
  const { page } = await open();
  await page.keyboard.press('m');
  await cursorTo(page, 0);
  const picture = panel(page).getByRole('group', { name: /Mechanism at day 0/ });
  await expect(picture).toBeVisible();
  await page.getByRole('button', { name: 'List' }).click();
  const list = panel(page).getByRole('group', { name: 'The picture as a list' });
  await expect(list).toContainText(/Denosumab on Membrane RANKL \(RANKL\): none is left/);
  const caughtAtFirst = await caught(list);
  await cursorTo(page, 25);
  await expect(list).toContainText(/Denosumab on Membrane RANKL \(RANKL\): \d+ %/);
  await expect(list).toContainText(
    /Drugs catch [\d.]+ % of membrane RANKL; before the first drug none/,
  );
  expect(await caught(list)).toBeLessThan(caughtAtFirst / 2);
  await page.getByRole('button', { name: 'Close the mechanism' }).click();
  await expect(panel(page)).toHaveCount(0);
});

async function caught(list: Locator): Promise<number> {
  const text = (await list.textContent()) ?? '';
  return Number(/OPG catches ([\d.]+) %/.exec(text)?.[1] ?? NaN);
}

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
  expect(await overlapping(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await arrow.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('complementary', { name: 'Glucocorticoid raises membrane RANKL' });
  await expect(card).toContainText('RANKL production × (1 + gcL · g)');
  await card.getByRole('switch').click();
  await expect(panel(page)).toContainText('Cut: Glucocorticoid raises membrane RANKL');
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

test('an arrow is chosen by pointer, and playing moves the cursor until it is paused', async ({
  open,
}) => {
  const { page } = await open();
  await cursorTo(page, 0);
  await page.getByRole('button', { name: 'Mechanism', exact: true }).click();
  await panel(page)
    .getByRole('button', { name: /^OPG catches/ })
    .click();
  await expect(page.getByRole('complementary', { name: /^OPG catches/ })).toContainText(
    'the decoy',
  );
  await page.getByRole('button', { name: 'Close the arrow' }).click();
  await panel(page).getByRole('button', { name: 'Play' }).click();
  await expect(panel(page).getByRole('heading', { name: /at month \d/ })).toBeVisible();
  await panel(page).getByRole('button', { name: 'Pause' }).click();
  const stood = await page
    .getByRole('slider', { name: 'Time cursor' })
    .getAttribute('aria-valuenow');
  await page.waitForTimeout(200);
  await expect(page.getByRole('slider', { name: 'Time cursor' })).toHaveAttribute(
    'aria-valuenow',
    stood ?? '',
  );
});

test('where motion is unwelcome playing goes in steps of whole months', async ({ open }) => {
  const { page } = await open();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.keyboard.press('m');
  await cursorTo(page, 0);
  await panel(page).getByRole('button', { name: 'Play' }).click();
  await expect(panel(page).getByRole('heading', { name: 'at month 4' })).toBeVisible();
  await expect(panel(page).getByRole('heading', { name: 'at month 8' })).toBeVisible();
});

test('every organ wears its badge, and only bone has numbers', async ({ open }) => {
  const { page } = await open();
  await page.keyboard.press('m');
  await expect(panel(page)).toContainText('quantitative Bone');
  await panel(page).getByRole('radio', { name: 'Immune' }).check();
  await expect(panel(page)).toContainText('semi-quantitative Immune: T cells carry RANKL');
  await page.screenshot({ path: join(kept, 'mechanism-immune.png') });
  await panel(page).getByRole('radio', { name: 'Vascular' }).check();
  await expect(panel(page)).toContainText('direction only Vascular: arteries of mice');
  await page.screenshot({ path: join(kept, 'mechanism-vascular.png') });
  await page.getByRole('button', { name: 'List' }).click();
  const list = panel(page).getByRole('group', { name: 'The picture as a list' });
  await expect(list.getByRole('listitem').filter({ hasText: /^Smooth muscle/ })).toHaveText(
    /^Smooth muscle, calcification: (as in health|(much )?(more|less)); /,
  );
});

const asItOpens = (): Promise<void> => Promise.resolve();

const looks = [
  { name: 'mechanism', width: 1280, height: 800, prepare: asItOpens },
  { name: 'mechanism-full-hd', width: 1920, height: 1080, prepare: asItOpens },
  { name: 'mechanism-zoom-200', width: 640, height: 400, prepare: asItOpens },
  {
    name: 'mechanism-dark',
    width: 1280,
    height: 800,
    prepare: (page: Page) => page.emulateMedia({ colorScheme: 'dark' }),
  },
  {
    name: 'mechanism-contrast',
    width: 1280,
    height: 800,
    prepare: (page: Page) => page.emulateMedia({ contrast: 'more' }),
  },
  {
    name: 'mechanism-forced',
    width: 1280,
    height: 800,
    prepare: (page: Page) => page.emulateMedia({ forcedColors: 'active' }),
  },
  {
    name: 'mechanism-projector',
    width: 1920,
    height: 1080,
    prepare: (page: Page) => page.getByRole('button', { name: 'Projector' }).click(),
  },
  {
    name: 'mechanism-all',
    width: 1920,
    height: 1080,
    prepare: (page: Page) => panel(page).getByRole('radio', { name: 'All' }).check(),
  },
  {
    name: 'mechanism-list',
    width: 1280,
    height: 800,
    prepare: (page: Page) => page.getByRole('button', { name: 'List' }).click(),
  },
] as const;

for (const { name, width, height, prepare } of looks)
  test(`${name}: no name lies over another, nothing sticks out, axe finds nothing`, async ({
    open,
  }) => {
    const { application, page } = await open();
    await resize(application, page, width, height);
    await page.keyboard.press('m');
    await cursorTo(page, 50);
    await prepare(page);
    await page.waitForTimeout(400);
    await panel(page).scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(kept, `${name}.png`) });
    expect(await overlapping(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  });
