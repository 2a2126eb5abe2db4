import type { Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import { expect, test } from '../support/realWindow.ts';

const kept = join(import.meta.dirname, '../../artifacts/screenshots');

test('a restart brings the scenario back', async ({ open }) => {
  const first = await open();
  const box = first.page.getByRole('textbox', { name: 'Oestradiol' });
  await box.fill('0.8');
  await box.press('Enter');
  await expect(first.page.getByRole('heading', { name: 'Changed (2)' })).toBeVisible();
  await first.application.close();
  const second = await open();
  await expect(second.page.getByRole('textbox', { name: 'Oestradiol' })).toHaveValue('0.8');
});

test('the history is there with its names and branches after the program was killed', async ({
  open,
}) => {
  const first = await open();
  const box = first.page.getByRole('textbox', { name: 'Oestradiol' });
  const turn = async (value: string): Promise<void> => {
    await box.fill(value);
    await box.press('Enter');
  };
  await turn('0.8');
  await turn('0.6');
  await first.page.keyboard.press('Control+z');
  await turn('0.4');
  const names = (page: Page): Promise<(string | null)[]> =>
    page
      .getByRole('region', { name: 'History' })
      .getByRole('listitem')
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  await first.page.getByRole('button', { name: 'History' }).click();
  const before = await names(first.page);
  expect(before).toEqual([
    'Start',
    'Oestradiol to 0.8',
    'Oestradiol to 0.6',
    'Oestradiol to 0.4, a branch from Oestradiol to 0.8',
  ]);
  first.application.process().kill('SIGKILL');

  const { page } = await open();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('h');
  expect(await names(page)).toEqual(before);
  const strip = page.getByRole('region', { name: 'History' });
  await expect(strip.locator('[aria-current=step]')).toHaveAccessibleName(/^Oestradiol to 0\.4/);
  // States of before are run for their thumbnails.
  await expect(strip.locator('svg path')).toHaveCount(4);
  await page.screenshot({ path: join(kept, 'history-after-restart.png') });
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('textbox', { name: 'Oestradiol' })).toHaveValue('0.8');
  await strip.getByRole('button', { name: 'Oestradiol to 0.6' }).click();
  await expect(page.getByRole('textbox', { name: 'Oestradiol' })).toHaveValue('0.6');
});

/** The ends of a gesture, and what must be there again after them. */
const ends: readonly { readonly name: string; readonly act: (page: Page) => Promise<void> }[] = [
  {
    name: 'a number typed',
    act: async (page) => {
      await oestradiol(page).fill('0.6');
      await oestradiol(page).press('Enter');
    },
  },
  { name: 'a step', act: (page) => page.getByRole('button', { name: 'Less: Oestradiol' }).click() },
  { name: 'a slider by key', act: (page) => slider(page).press('PageDown') },
  {
    name: 'a slider dragged',
    act: async (page) => {
      const box = await slider(page).boundingBox();
      if (!box) throw new Error('the slider is not on screen');
      await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2, { steps: 6 });
      await page.mouse.up();
    },
  },
  { name: 'undo', act: (page) => page.keyboard.press('Control+z') },
];

const oestradiol = (page: Page): Locator => page.getByRole('textbox', { name: 'Oestradiol' });
const slider = (page: Page): Locator => page.getByRole('slider', { name: /^Oestradiol/ });

for (const { name, act } of ends)
  test(`killed at the very end of a gesture, nothing is lost: ${name}`, async ({ open }) => {
    const first = await open();
    await oestradiol(first.page).fill('0.8');
    await oestradiol(first.page).press('Enter');
    await act(first.page);
    const after = await oestradiol(first.page).inputValue();
    first.application.process().kill('SIGKILL');
    expect(after).not.toBe('0.8');
    const { page } = await open();
    await expect(oestradiol(page)).toHaveValue(after);
  });

test('when the window itself crashes at the end of a gesture, nothing is lost', async ({
  open,
}) => {
  const first = await open();
  await oestradiol(first.page).fill('0.6');
  await oestradiol(first.page).press('Enter');
  await first.application.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  first.application.process().kill('SIGKILL');
  const { page } = await open();
  await expect(oestradiol(page)).toHaveValue('0.6');
});

test('a scenario is saved, opened, renamed and deleted by name', async ({ open }) => {
  const { page } = await open();
  await page.keyboard.press('Control+s');
  const name = page.getByRole('dialog').getByRole('textbox');
  await name.fill('Rebound, for Tuesday');
  await name.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Rebound, for Tuesday' })).toBeVisible();
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('article', { name: 'Denosumab' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Library' }).click();
  const library = page.getByRole('dialog');
  await library.getByRole('button', { name: /^Rename/ }).click();
  const rename = library.getByRole('textbox').last();
  await rename.fill('Rebound, for Friday');
  await rename.press('Enter');
  await library
    .getByRole('button', { name: /Open.*Rebound, for Friday|^Rebound, for Friday/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rebound, for Friday' })).toBeVisible();
  await expect(page.getByRole('article', { name: 'Denosumab' })).toBeVisible();

  await page.getByRole('button', { name: 'Library' }).click();
  await library.getByRole('button', { name: /^Delete/ }).click();
  await expect(library.getByText(/is deleted/).first()).toBeVisible();
  await expect(library.getByRole('button', { name: /^Delete/ })).toHaveCount(0);
});
