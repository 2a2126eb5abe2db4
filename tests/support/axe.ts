import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on the page as it is now: a rule and the elements that break it; empty where none does. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Electron has no second page for axe to work in, which its newer mode needs.
  const found = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}
