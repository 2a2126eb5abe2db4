import type { Page } from '@playwright/test';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { waitUntilReady } from '../../tools/launcher/windowDriver.ts';

/** Puts a scenario on screen as if it had been worked on before the last restart. */
export async function openWith(page: Page, scenario: Scenario): Promise<void> {
  await page.evaluate(async (found) => {
    const { invoke } = globalThis as unknown as {
      invoke: (call: string, request: unknown) => Promise<{ ok: boolean }>;
    };
    const answer = await invoke('workspace.save', {
      scenario: found,
      name: 'From the test',
      libraryId: null,
    });
    if (!answer.ok) throw new Error('the workspace was not kept');
  }, scenario);
  await page.reload();
  await waitUntilReady(page);
}
