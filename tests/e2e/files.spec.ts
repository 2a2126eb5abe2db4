import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrivenWindow } from '../../tools/launcher/windowDriver.ts';
import { scenarioSchema } from '../../shared/scenario/scenario.ts';
import { expect, test } from '../support/realWindow.ts';

/** Lets the dialogs of the system answer at once with a file. */
async function choose({ application }: DrivenWindow, path: string): Promise<void> {
  await application.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

/** Takes an item of the native menu. */
async function menu({ application }: DrivenWindow, id: string): Promise<void> {
  await application.evaluate(({ Menu }, item) => {
    Menu.getApplicationMenu()?.getMenuItemById(item)?.click();
  }, id);
}

test('a scenario goes to a file and comes back', async ({ open, userData }) => {
  const driven = await open();
  const { page } = driven;
  const file = join(userData, 'For Tuesday.json');
  await choose(driven, file);
  await menu(driven, 'export');
  await expect.poll(() => read(file)).toBe(true);

  const box = page.getByRole('textbox', { name: 'Oestradiol' });
  const before = await box.inputValue();
  await box.fill('0.8');
  await box.press('Enter');
  await expect(box).toHaveValue('0.8');
  await menu(driven, 'import');
  await expect(box).toHaveValue(before);
  await expect(page.getByRole('heading', { level: 1, name: 'For Tuesday' })).toBeVisible();
  await expect(page.getByRole('article', { name: 'Denosumab' })).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(box).toHaveValue('0.8');
});

test('a file that is no scenario is refused in a sentence', async ({ open, userData }) => {
  const driven = await open();
  const { page } = driven;
  const file = join(userData, 'shopping.json');
  writeFileSync(file, '[]');
  await choose(driven, file);
  await menu(driven, 'import');
  const said = page.getByRole('alert').filter({ hasText: '“shopping.json” cannot be imported' });
  await expect(said).toBeVisible();
  await expect(page.getByRole('article', { name: 'Denosumab' })).toBeVisible();
  await page.keyboard.press('Control+n');
  await expect(said).toHaveCount(0);
});

/** Whether a file holds a whole scenario. */
function read(file: string): boolean {
  try {
    return scenarioSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).success;
  } catch {
    return false;
  }
}
