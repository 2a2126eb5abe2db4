import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { violations } from '../support/axe.ts';
import { cutNames, namesOverNames, panel, struckNames } from '../support/mechanism.ts';
import { resize } from '../support/resize.ts';
import { cursorTo } from '../support/teacher.ts';
import { expect, test } from '../support/realWindow.ts';

const kept = join(import.meta.dirname, '../../artifacts/screenshots');

const asItOpens = (): Promise<void> => Promise.resolve();
const onProjector = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Projector' }).click();

const looks = [
  { name: 'laptop', width: 1280, height: 800, prepare: asItOpens },
  { name: 'full-hd', width: 1920, height: 1080, prepare: asItOpens },
  { name: 'projector', width: 1920, height: 1080, prepare: onProjector },
  { name: 'projector-small', width: 1280, height: 720, prepare: onProjector },
  { name: 'zoom-200', width: 640, height: 400, prepare: asItOpens },
  {
    name: 'dark',
    width: 1280,
    height: 800,
    prepare: (page: Page) => page.emulateMedia({ colorScheme: 'dark' }),
  },
  {
    name: 'contrast',
    width: 1280,
    height: 800,
    prepare: (page: Page) => page.emulateMedia({ contrast: 'more' }),
  },
  {
    name: 'forced',
    width: 1280,
    height: 800,
    prepare: (page: Page) => page.emulateMedia({ forcedColors: 'active' }),
  },
] as const;

for (const { name, width, height, prepare } of looks)
  for (const view of ['All', 'Bone', 'Immune', 'Vascular'] as const)
    test(`every arrow, ${name}, ${view}: no line strikes a name, axe finds nothing`, async ({
      open,
    }) => {
      const { application, page } = await open();
      await resize(application, page, width, height);
      await page.keyboard.press('m');
      await cursorTo(page, 50);
      await prepare(page);
      await panel(page).getByRole('radio', { name: view }).check();
      await panel(page).getByRole('button', { name: 'All arrows' }).click();
      await page.waitForTimeout(300);
      await panel(page).scrollIntoViewIfNeeded();
      await page.screenshot({ path: join(kept, `every-arrow-${name}-${view.toLowerCase()}.png`) });
      expect(await panel(page).locator('.arrow').count()).toBeGreaterThan(view === 'All' ? 80 : 3);
      expect(await namesOverNames(page)).toEqual([]);
      expect(await struckNames(page)).toEqual([]);
      expect(await cutNames(page)).toEqual([]);
      expect(await violations(page)).toEqual([]);
    });
