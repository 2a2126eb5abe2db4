import { join } from 'node:path';
import { expect, test } from '../support/realWindow.ts';

const kept = join(import.meta.dirname, '../../artifacts/screenshots');

test('a condition is found, set, made worse, taken apart and removed by keyboard alone', async ({
  open,
}) => {
  const { page } = await open();
  await page.keyboard.press('/');
  await page.keyboard.type('rheumatoid');
  const choice = page.getByRole('button', { name: /^Set Rheumatoid arthritis/ });
  while (!(await choice.evaluate((button) => button === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  const card = page.getByRole('article', { name: 'Rheumatoid arthritis' });
  const severity = card.getByRole('slider', { name: 'Rheumatoid arthritis: Severity' });
  await expect(severity).toBeFocused();
  const tnf = card.getByRole('textbox', { name: 'TNF-alpha' });
  await expect(tnf).toHaveValue('0.5');
  await page.keyboard.press('End');
  await expect(tnf).toHaveValue('1');
  await expect(card.getByRole('textbox', { name: 'Interleukin-17' })).toHaveValue('0.6');
  await page.screenshot({ path: join(kept, 'condition.png') });

  await page.keyboard.press('Control+z');
  await expect(tnf).toHaveValue('0.5');
  await page.keyboard.press('Control+Shift+z');
  await expect(tnf).toHaveValue('1');

  await card.getByRole('slider', { name: 'TNF-alpha' }).focus();
  await page.keyboard.press('Home');
  await expect(card.getByText('Set by hand since: TNF-alpha.')).toBeVisible();
  await card.getByRole('button', { name: 'Take apart: Rheumatoid arthritis' }).focus();
  await page.keyboard.press('Enter');
  await expect(card).toBeHidden();
  await expect(
    page.getByRole('button', { name: 'Undo the change of Interleukin-6' }),
  ).toBeVisible();

  await page.keyboard.press('Control+z');
  await card.getByRole('button', { name: 'Remove Rheumatoid arthritis' }).focus();
  await page.keyboard.press('Enter');
  await expect(card).toBeHidden();
  await expect(page.getByRole('button', { name: 'Undo the change of Interleukin-6' })).toBeHidden();
});

test('a condition that the person cannot have says in whom it is shown, and shows it', async ({
  open,
}) => {
  const { page } = await open();
  await page.getByRole('searchbox', { name: 'Find a control' }).fill('surgical menopause');
  const choice = page.getByRole('button', { name: /^Set Surgical menopause/ });
  await expect(choice).toContainText('shown in a woman of 42, before menopause');
  await choice.click();
  const card = page.getByRole('article', { name: 'Surgical menopause' });
  await expect(card.getByRole('textbox', { name: 'Oestradiol' })).toHaveValue('0.1');
  await page.getByRole('searchbox', { name: 'Find a control' }).fill('age');
  await expect(page.getByRole('textbox', { name: /^Age on day 0/ })).toHaveValue('42');
});

test('the reference opens by key, finds a page and lets go by Escape', async ({ open }) => {
  const { page } = await open();
  await page.keyboard.press('r');
  const book = page.getByRole('dialog', { name: 'Reference' });
  await expect(book.getByRole('searchbox', { name: 'Find a page' })).toBeFocused();
  await page.keyboard.type('sclerostin anti');
  await page.keyboard.press('Enter');
  const romosozumab = book.getByRole('article', { name: 'Romosozumab' });
  await expect(romosozumab.getByText('Boxed warning: myocardial infarction')).toBeVisible();
  // Its list of references is the last place that has it; the tables of trials are folded.
  await expect(romosozumab.getByText('doi:10.1056/NEJMoa1607948').last()).toBeVisible();
  await page.screenshot({ path: join(kept, 'reference.png') });
  // The first empties the search field.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(book).toBeHidden();
});

test('a drug, a regulator and a condition open their own page', async ({ open }) => {
  const { page } = await open();
  const book = page.getByRole('dialog', { name: 'Reference' });
  const shows = async (about: string, title: string): Promise<void> => {
    await page.getByRole('button', { name: about, exact: true }).click();
    await page.getByRole('button', { name: /^Reference page of/ }).click();
    await expect(book.getByRole('article', { name: title })).toBeFocused();
    await book.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: about, exact: true }).click();
  };
  await shows('About Denosumab', 'Denosumab');
  await shows('About Oestradiol', 'Oestradiol');
  await page.getByRole('searchbox', { name: 'Find a control' }).fill('myeloma');
  await page.getByRole('button', { name: /^Set Multiple myeloma/ }).click();
  await shows('About Multiple myeloma', 'Multiple myeloma');
});

test('a drug without numbers of people says so where it is given', async ({ open }) => {
  const { page } = await open();
  await page.getByRole('searchbox', { name: 'Find a control' }).fill('rank-fc');
  await page.getByRole('button', { name: /^Give RANK-Fc/ }).click();
  await expect(page.getByRole('article', { name: 'RANK-Fc' })).toContainText('Direction only');
});
