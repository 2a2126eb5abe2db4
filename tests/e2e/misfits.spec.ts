import { join } from 'node:path';
import { misfitsOfDrug } from '../../shared/explain/misfits.ts';
import { expect, test } from '../support/realWindow.ts';

const kept = join(import.meta.dirname, '../../artifacts/screenshots');

test('a drug’s card says how sure each effect is and where the model is off', async ({ open }) => {
  const { page } = await open();
  const [first] = misfitsOfDrug('denosumab');
  if (!first) throw new Error('denosumab has no misfit left: ask for another drug here');
  const card = page.locator('article', { hasText: 'Denosumab' }).first();
  await card.getByRole('button', { name: /^About Denosumab/ }).click();
  await expect(card.getByText(/bone density, turnover markers/)).toBeVisible();
  await card.getByText(/^Where the model is off/).click();
  await expect(card.getByText(first.why, { exact: false })).toBeVisible();
  await card.scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(kept, 'misfits.png') });
});

test('the table gives each relative risk of fracture with its range', async ({ open }) => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Table' }).click();
  await page.getByLabel('Show').selectOption({ label: 'Fracture: illustrative relative risk' });
  for (const end of ['', ': low end', ': high end'])
    await expect(
      page.getByRole('columnheader', {
        name: `Vertebral fracture, illustrative relative risk${end}`,
        exact: true,
      }),
    ).toBeVisible();
  await page.screenshot({ path: join(kept, 'fracture-table.png') });
});
