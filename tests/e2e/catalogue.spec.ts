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
  await card.getByRole('button', { name: 'Take Rheumatoid arthritis apart' }).focus();
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
