import { join } from 'node:path';
import { violations } from '../support/axe.ts';
import { namesOverNames, panel, struckNames } from '../support/mechanism.ts';
import { resize } from '../support/resize.ts';
import { cursorTo } from '../support/teacher.ts';
import { expect, test } from '../support/realWindow.ts';

const kept = join(import.meta.dirname, '../../artifacts/screenshots');

test('a place is left with its arrows only, by keys and by pointer', async ({ open }) => {
  const { page } = await open();
  await page.keyboard.press('m');
  await cursorTo(page, 50);
  const arrows = panel(page).locator('.arrow');
  const all = await arrows.count();
  const osteoclast = panel(page).getByRole('button', { name: /^Osteoclast .*: only its arrows/ });
  await panel(page)
    .getByRole('button', { name: /^Precursor .*: only its arrows/ })
    .focus();
  await page.keyboard.press('ArrowDown');
  await expect(osteoclast).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(osteoclast).toHaveAttribute('aria-pressed', 'true');
  await expect(panel(page)).toContainText('Only arrows of Osteoclast');
  const names = await arrows.evaluateAll((found) =>
    found.map((arrow) => arrow.getAttribute('aria-label') ?? ''),
  );
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) expect(name.split('.')[0]).toMatch(/osteoclast/i);
  // Also what does nothing now: nobody takes a glucocorticoid here.
  expect(names.some((name) => name.startsWith('Glucocorticoid raises osteoclast'))).toBe(true);
  await page.screenshot({ path: join(kept, 'mechanism-one-place.png') });
  expect(await namesOverNames(page)).toEqual([]);
  expect(await struckNames(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await panel(page).getByRole('button', { name: 'List' }).click();
  await expect(panel(page)).toContainText('Arrows of Osteoclast');
  await panel(page).getByRole('button', { name: 'List' }).click();
  await osteoclast.focus();
  await page.keyboard.press('Escape');
  await expect(arrows).toHaveCount(all);
  await panel(page)
    .getByRole('button', { name: /^Wnt .*: only its arrows/ })
    .click();
  await expect(panel(page)).toContainText('Only arrows of Wnt');
  await panel(page).getByRole('button', { name: 'Every place' }).click();
  await expect(arrows).toHaveCount(all);
});

for (const { name, width, height, projector } of [
  { name: 'full-hd', width: 1920, height: 1080, projector: false },
  { name: 'projector', width: 1920, height: 1080, projector: true },
])
  test(`one place, ${name}: neighbours stay, the rest steps back, nothing strikes a name`, async ({
    open,
  }) => {
    const { application, page } = await open();
    await resize(application, page, width, height);
    await page.keyboard.press('m');
    await cursorTo(page, 50);
    if (projector) await page.getByRole('button', { name: 'Projector' }).click();
    await panel(page).getByRole('radio', { name: 'All' }).check();
    await panel(page)
      .getByRole('button', { name: /^Membrane RANKL .*: only its arrows/ })
      .click();
    await page.screenshot({ path: join(kept, `mechanism-one-place-${name}.png`) });
    await expect(panel(page).locator('[data-place=opg]')).not.toHaveClass(/dim/);
    await expect(panel(page).locator('[data-place=serumOpg]')).toHaveClass(/dim/);
    expect(await namesOverNames(page)).toEqual([]);
    expect(await struckNames(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

test('a drug that acts on a cell has an arrow with the state at the cursor, and it can be cut', async ({
  open,
}) => {
  const { page } = await open();
  await page.keyboard.press('m');
  await page.getByRole('combobox', { name: /put on the timeline/ }).selectOption('zoledronate');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  // It is put half a year behind denosumab, at month 66.
  await cursorTo(page, 72);
  await panel(page)
    .getByRole('button', { name: /^Bisphosphonate lowers osteoclast/ })
    .focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('complementary', { name: 'Bisphosphonate lowers osteoclast' });
  await expect(card).toContainText('(1 − bpF · b)/(1 + bpA · b)');
  await expect(card.getByRole('list', { name: 'Its sources' })).toContainText('Hughes DE');
  await card.getByRole('switch').click();
  const said = card.getByRole('img', { name: /with and without the arrow/ });
  await expect(said).toHaveAttribute('aria-label', /without it [\d.]+/);
  const text = (await said.getAttribute('aria-label')) ?? '';
  const [, one, other] = /with the arrow (\d+\.?\d*).*without it (\d+\.?\d*)/.exec(text) ?? [];
  expect(Number(other)).toBeGreaterThan(Number(one));
  await page.screenshot({ path: join(kept, 'mechanism-bisphosphonate.png') });
});
