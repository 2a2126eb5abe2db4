import type { Locator } from '@playwright/test';
import { join } from 'node:path';
import { hold, panel } from '../support/mechanism.ts';
import { expect, test } from '../support/realWindow.ts';
import { cursorTo } from '../support/teacher.ts';

const kept = join(import.meta.dirname, '../../artifacts/screenshots');

test('the picture opens by key, follows the cursor and says the same as its list', async ({
  open,
}) => {
  const { page } = await open();
  await page.keyboard.press('m');
  await cursorTo(page, 0);
  const picture = panel(page).getByRole('group', { name: /Mechanism at day 0/ });
  await expect(picture).toBeVisible();
  await page.getByRole('button', { name: 'List' }).click();
  const list = panel(page).getByRole('group', { name: 'The picture as a list' });
  await expect(list).toContainText(/Denosumab on Membrane RANKL \(RANKL\): none is left/);
  const caughtAtFirst = await caught(list);
  await cursorTo(page, 25);
  await expect(list).toContainText(/Denosumab on Membrane RANKL \(RANKL\): \d+ %/);
  await expect(list).toContainText(
    /Drugs catch [\d.]+ % of membrane RANKL; before the first drug none/,
  );
  expect(await caught(list)).toBeLessThan(caughtAtFirst / 2);
  await page.getByRole('button', { name: 'Close the mechanism' }).click();
  await expect(panel(page)).toHaveCount(0);
});

async function caught(list: Locator): Promise<number> {
  const text = (await list.textContent()) ?? '';
  return Number(/OPG catches ([\d.]+) %/.exec(text)?.[1] ?? NaN);
}

test('an arrow is chosen by pointer, and playing moves the cursor until it is paused', async ({
  open,
}) => {
  const { page } = await open();
  await cursorTo(page, 0);
  await page.getByRole('button', { name: 'Mechanism', exact: true }).click();
  const at = await hold(panel(page).getByRole('button', { name: /^OPG catches/ }));
  await page.mouse.click(at?.x ?? NaN, at?.y ?? NaN);
  await expect(page.getByRole('complementary', { name: /^OPG catches/ })).toContainText(
    'the decoy',
  );
  await page.getByRole('button', { name: 'Close the arrow' }).click();
  await panel(page).getByRole('button', { name: 'Play' }).click();
  await expect(panel(page).getByRole('heading', { name: /at month \d/ })).toBeVisible();
  await panel(page).getByRole('button', { name: 'Pause' }).click();
  const stood = await page
    .getByRole('slider', { name: 'Time cursor' })
    .getAttribute('aria-valuenow');
  await page.waitForTimeout(200);
  await expect(page.getByRole('slider', { name: 'Time cursor' })).toHaveAttribute(
    'aria-valuenow',
    stood ?? '',
  );
});

test('where motion is unwelcome playing goes in steps of whole months', async ({ open }) => {
  const { page } = await open();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.keyboard.press('m');
  await cursorTo(page, 0);
  await panel(page).getByRole('button', { name: 'Play' }).click();
  await expect(panel(page).getByRole('heading', { name: 'at month 4' })).toBeVisible();
  await expect(panel(page).getByRole('heading', { name: 'at month 8' })).toBeVisible();
});

test('every organ wears its badge, and only bone has numbers', async ({ open }) => {
  const { page } = await open();
  await page.keyboard.press('m');
  await expect(panel(page)).toContainText('quantitative Bone');
  await panel(page).getByRole('radio', { name: 'Immune' }).check();
  await expect(panel(page)).toContainText('semi-quantitative Immune: T cells carry RANKL');
  await page.screenshot({ path: join(kept, 'mechanism-immune.png') });
  await panel(page).getByRole('radio', { name: 'Vascular' }).check();
  await expect(panel(page)).toContainText('direction only Vascular: arteries of mice');
  await page.screenshot({ path: join(kept, 'mechanism-vascular.png') });
  await page.getByRole('button', { name: 'List' }).click();
  const list = panel(page).getByRole('group', { name: 'The picture as a list' });
  await expect(list.getByRole('listitem').filter({ hasText: /^Smooth muscle/ })).toHaveText(
    /^Smooth muscle, calcification: (as in health|(much )?(more|less)); /,
  );
});
