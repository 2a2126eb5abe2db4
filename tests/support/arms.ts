import { expect, type Locator, type Page } from '@playwright/test';
import { cursorTo } from './teacher.ts';

// What a teacher does with the arms of a comparison.

/** The bar of the arms. */
export const arms = (page: Page): Locator =>
  page.getByRole('region', { name: 'Arms', exact: true });

/** An arm on the bar. */
export const arm = (page: Page, letter: string): Locator =>
  arms(page).getByRole('radio', { name: new RegExp(`^${letter} `) });

/** One of the ways to look at arms. */
export const way = (page: Page, name: string): Locator => arms(page).getByRole('radio', { name });

/** The button that shows a plot or hides it. */
export const plotButton = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: 'Plots shown' }).getByRole('button', { name });

/** Adds arm B with zoledronate six months after the last denosumab, by pointer. */
export async function followInB(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add an arm to compare' }).click();
  await expect(arm(page, 'B')).toBeChecked();
  await cursorTo(page, 60);
  const choice = page.getByRole('combobox', { name: /put on the timeline/ });
  await choice.selectOption('zoledronate');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('gridcell', { name: /^Zoledronate.*from month 60/ })).toBeVisible();
}
