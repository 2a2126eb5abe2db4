import type { ElectronApplication, Page } from 'playwright';
import { openingScenario } from '../../shared/scenario/defaults.ts';
import type { Work } from '../../shared/scenario/arms.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Dragged } from './dragged.ts';

/** The least in which all of them are seen at once; below it the balance gives way to the picture, px. */
const large = { width: 1600, height: 1000 };

/** The same drag with three arms and every panel open: balance, mechanism, organs, reasons, history, evidence. */
export function withEveryPanel(dragged: Dragged): Dragged {
  return { ...dragged, name: `${dragged.name}; every panel open`, everyPanel: true };
}

/** The scenario as arm A, beside B with its first drug alone and C with nothing given. */
export function asThreeArms(scenario: Scenario = openingScenario): Work {
  const others = [scenario.treatments.slice(0, 1), []].map((treatments) => ({
    name: '',
    scenario: { ...scenario, treatments },
  }));
  return { scenario, arms: { ringed: 0, name: '', others } };
}

/** Makes the window large. */
export async function enlarge(application: ElectronApplication): Promise<void> {
  await application.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, large);
}

/** Opens what the window does not show by itself. */
export async function openEveryPanel(page: Page): Promise<void> {
  for (const name of ['History', 'Why?', 'Mechanism'])
    await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('group', { name: 'Organ' }).getByRole('radio', { name: 'All' }).check();
  await page.waitForTimeout(2_000);
}
