import { expect, test } from '../support/realWindow.ts';

test('the caption is there with the first curve', async ({ open }) => {
  const { page } = await open();
  expect(await page.locator('footer .caption').textContent()).toMatch(/^Denosumab .*\.$/);
});

test('a new scenario begins at month 0, and so does its first drug', async ({ open }) => {
  const { page } = await open();
  await page.keyboard.press('Control+n');
  const cursor = page.getByRole('slider', { name: 'Time cursor' });
  await expect(cursor).toHaveAttribute('aria-valuenow', '0');
  await page.getByRole('button', { name: 'Give a drug…' }).click();
  await page.getByRole('button', { name: 'Give Zoledronate' }).click();
  const first = page.getByRole('textbox', { name: /^Zoledronate.*First dose/ });
  await expect(first).toHaveValue('0');
});

test('a complaint stays with its own card and goes with its document', async ({ open }) => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Give a drug…' }).click();
  await page.getByRole('button', { name: 'Give Zoledronate' }).click();
  const dose = page.getByRole('textbox', { name: /^Denosumab: Dose/ });
  await dose.fill('9999');
  await dose.press('Enter');
  const complaints = page.locator('aside .problem');
  await expect(complaints).toHaveCount(1);
  await page.getByRole('button', { name: 'Remove Denosumab' }).click();
  await expect(page.getByRole('article', { name: /^Zoledronate/ })).toBeVisible();
  await expect(complaints).toHaveCount(0);

  const oestradiol = page.getByRole('textbox', { name: 'Oestradiol' });
  await oestradiol.fill('7');
  await oestradiol.press('Enter');
  await expect(complaints).toHaveCount(1);
  await page.keyboard.press('Control+n');
  await expect(complaints).toHaveCount(0);
});

test('a man is told why some controls are not for him', async ({ open }) => {
  const { page } = await open();
  await page.getByRole('searchbox', { name: 'Find a control' }).fill('sex');
  await page.getByRole('combobox', { name: 'Sex' }).selectOption('male');
  await page.getByRole('searchbox', { name: 'Find a control' }).fill('ovaries');
  await expect(page.getByText('Ovaries removed: for a woman only.')).toBeVisible();
});
