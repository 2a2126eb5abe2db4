import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { violations } from '../support/axe.ts';
import { cutNames, namesOverNames, panel, struckNames } from '../support/mechanism.ts';
import { expect, test } from '../support/realWindow.ts';
import { resize } from '../support/resize.ts';
import { cursorTo } from '../support/teacher.ts';

const kept = join(import.meta.dirname, '../../artifacts/screenshots');

const asItOpens = (): Promise<void> => Promise.resolve();
const everyArrow = (page: Page): Promise<void> =>
  panel(page).getByRole('button', { name: 'All arrows' }).click();

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
  { name: 'mechanism-every', width: 1280, height: 800, prepare: everyArrow },
  { name: 'mechanism-every-full-hd', width: 1920, height: 1080, prepare: everyArrow },
  {
    name: 'mechanism-every-immune',
    width: 1280,
    height: 800,
    prepare: async (page: Page): Promise<void> => {
      await panel(page).getByRole('radio', { name: 'Immune' }).check();
      await everyArrow(page);
    },
  },
  {
    name: 'mechanism-every-vascular',
    width: 1280,
    height: 800,
    prepare: async (page: Page): Promise<void> => {
      await panel(page).getByRole('radio', { name: 'Vascular' }).check();
      await everyArrow(page);
    },
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
    expect(await namesOverNames(page)).toEqual([]);
    expect(await struckNames(page)).toEqual([]);
    if (name !== 'mechanism-list') expect(await cutNames(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  });
