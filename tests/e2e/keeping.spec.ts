import { expect, test } from '../support/realWindow.ts';

test('a restart brings the scenario back', async ({ open }) => {
  const first = await open();
  const box = first.page.getByRole('textbox', { name: 'Oestradiol' });
  await box.fill('0.8');
  await box.press('Enter');
  await expect(first.page.getByRole('heading', { name: 'Changed (2)' })).toBeVisible();
  await first.page.waitForTimeout(1_000);
  await first.application.close();
  const second = await open();
  await expect(second.page.getByRole('textbox', { name: 'Oestradiol' })).toHaveValue('0.8');
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
