import type { Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import { violations } from '../support/axe.ts';
import { Keyboard } from '../support/keyboard.ts';
import { expect, test } from '../support/realWindow.ts';

/** The panel of the flag that is open; there is one at most. */
const panel = (page: Page): Locator => page.locator('[popover]:popover-open');

const kept = join(import.meta.dirname, '../../artifacts/screenshots');

test('by pointer: a flag on the curve says what happens there, and who saw it', async ({
  open,
}) => {
  const { page } = await open();
  const flag = page
    .getByRole('list', { name: 'Flags: Turnover markers' })
    .getByRole('button', { name: /^Flag \d: CTX above pre-treatment, month \d+$/ });
  const month = /month (\d+)/.exec((await flag.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  await flag.click();
  await expect(page.getByRole('slider', { name: 'Time cursor' })).toHaveText(`month ${month}`);
  await expect(panel(page)).toContainText(/CTX was \d+\s% of day 0 when denosumab began/);
  await expect(panel(page)).toContainText('doi:10.1210/jc.2010-1502');
  await page.screenshot({ path: join(kept, 'flags.png') });
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
});

test('by keyboard: the list of flags is walked, opened and closed', async ({ open }) => {
  const { page } = await open();
  const keyboard = new Keyboard(page);
  const list = page.getByRole('region', { name: 'Flags' });
  const flag = list.getByRole('button', { name: /Losing faster than untreated/ });
  await keyboard.press('F6', 'F6');
  await keyboard.tabTo(flag);
  await keyboard.press('Enter');
  await expect(panel(page)).toContainText(/From month \d+ the lumbar spine loses/);
  await keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(flag).toBeFocused();
});

test('flags go with what raised them', async ({ open }) => {
  const { page } = await open();
  const list = page.getByRole('region', { name: 'Flags' });
  await expect(list).toBeVisible();
  await page.getByRole('button', { name: 'Reset all' }).first().click();
  await expect(list).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(list).toBeVisible();
});
