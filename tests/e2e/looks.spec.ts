import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { violations } from '../support/axe.ts';
import { resize } from '../support/resize.ts';
import { expect, test } from '../support/realWindow.ts';

const kept = join(import.meta.dirname, '../../artifacts/screenshots');

interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Sizes and states that a class meets; 640 × 400 is 1280 × 800 at 200 % zoom. */
const looks: readonly Look[] = [
  { name: 'laptop', width: 1280, height: 800 },
  { name: 'full-hd', width: 1920, height: 1080 },
  { name: 'zoom-200', width: 640, height: 400 },
  { name: 'narrow', width: 960, height: 620 },
  {
    name: 'dark',
    width: 1280,
    height: 800,
    prepare: (page) => page.emulateMedia({ colorScheme: 'dark' }),
  },
  {
    name: 'contrast',
    width: 1280,
    height: 800,
    prepare: (page) => page.emulateMedia({ contrast: 'more' }),
  },
  {
    name: 'forced-colours',
    width: 1280,
    height: 800,
    prepare: (page) => page.emulateMedia({ forcedColors: 'active' }),
  },
  {
    name: 'projector',
    width: 1920,
    height: 1080,
    prepare: (page) => page.getByRole('button', { name: 'Projector' }).click(),
  },
  {
    name: 'projector-small',
    width: 1280,
    height: 720,
    prepare: (page) => page.getByRole('button', { name: 'Projector' }).click(),
  },
  {
    name: 'table',
    width: 1280,
    height: 800,
    prepare: (page) => page.getByRole('button', { name: 'Table' }).click(),
  },
  {
    name: 'library',
    width: 1280,
    height: 800,
    prepare: (page) => page.getByRole('button', { name: 'Library' }).click(),
  },
  {
    name: 'shortcuts',
    width: 1280,
    height: 800,
    prepare: (page) => page.getByRole('button', { name: 'Keyboard shortcuts' }).click(),
  },
  {
    name: 'reference',
    width: 1280,
    height: 800,
    prepare: (page) => page.getByRole('button', { name: 'Reference' }).click(),
  },
  {
    name: 'reference-zoom-200',
    width: 640,
    height: 400,
    prepare: (page) => page.getByRole('button', { name: 'Reference' }).click(),
  },
  { name: 'conditions', width: 1280, height: 800, prepare: setTwoConditions },
  { name: 'every-group-open', width: 1280, height: 800, prepare: openEveryGroup },
];

for (const { name, width, height, prepare } of looks)
  test(`${name}: nothing sticks out sideways, axe finds nothing, a picture is kept`, async ({
    open,
  }) => {
    const { application, page } = await open();
    await resize(application, page, width, height);
    await prepare?.(page);
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(kept, `${name}.png`) });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    // Electron has no second target for the default mode of axe to open.
    expect(await violations(page)).toEqual([]);
  });

/** Where the class looks, or the teacher alone. */
const bars = [
  { name: 'a small projector', width: 1280, height: 720, projected: true },
  { name: 'a laptop', width: 1280, height: 800, projected: false },
];

for (const { name, width, height, projected } of bars)
  test(`the bar above the plots is one row: ${name}`, async ({ open }) => {
    const { application, page } = await open();
    await resize(application, page, width, height);
    if (projected) await page.keyboard.press('p');
    for (const arms of ['one arm', 'two arms']) {
      if (arms === 'two arms') await page.keyboard.press('c');
      for (const sure of [false, true]) {
        const button = page.getByRole('button', { name: 'How sure?' });
        if (sure) await button.click();
        await expect(button).toHaveAttribute('aria-pressed', String(sure));
        const bar = page.getByRole('group', { name: 'Plots shown' }).getByRole('button');
        const tops = [button, ...(await bar.all())].map(
          async (one) => (await one.boundingBox())?.y,
        );
        expect(new Set(await Promise.all(tops)).size, `${arms}, sure: ${String(sure)}`).toBe(1);
        if (sure) await button.click();
      }
    }
  });

test('a whole session breaks no policy and asks the network for nothing', async ({ open }) => {
  const { page } = await open();
  const breaches: string[] = [];
  page.on('console', (line) => {
    if (/Content Security Policy|Refused to/.test(line.text())) breaches.push(line.text());
  });
  page.on('pageerror', ({ message }) => breaches.push(message));
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!/^(app|blob|data):/.test(request.url())) foreign.push(request.url());
  });
  await page.reload();
  await openEveryGroup(page);
  for (const slider of await page.getByRole('slider').all()) await slider.press('ArrowRight');
  for (const key of ['t', 't', 'p', 'p']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Library' }).click();
  await page.keyboard.press('Escape');
  expect(breaches).toEqual([]);
  expect(foreign).toEqual([]);
});

/** Sets two conditions and opens what one of them says of itself. */
async function setTwoConditions(page: Page): Promise<void> {
  const find = page.getByRole('searchbox', { name: 'Find a control' });
  for (const name of ['Multiple myeloma', 'Hyperthyroidism']) {
    await find.fill(name);
    await page.getByRole('button', { name: `Set ${name}` }).click();
  }
  await find.fill('');
  await page.getByRole('button', { name: /^Disease states/ }).click();
  await page.getByRole('button', { name: 'About Hyperthyroidism' }).click();
}

async function openEveryGroup(page: Page): Promise<void> {
  for (const group of await page
    .getByRole('complementary')
    .getByRole('button', { expanded: false })
    .all())
    if (await group.isVisible()) await group.click();
}
