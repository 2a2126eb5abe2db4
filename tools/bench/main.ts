import { parseArgs } from 'node:util';
import { build } from '../build/build.ts';
import { resolveElectron } from '../launcher/electronBinary.ts';
import { ensureSystemLibraries, hasDisplay } from '../launcher/systemLibraries.ts';
import { showOnVirtualDisplay } from '../launcher/virtualDisplay.ts';
import { doseOfFourDrugs, slider } from './dragged.ts';
import { benchEngine, benchHorizon, benchRunIn } from './engine.ts';
import { engineTable, horizonTable } from './engineReport.ts';
import { latencyTable } from './report.ts';
import { benchWindow } from './window.ts';

/** What is dragged in the real window: sliders of the opening scenario, and a dose among many. */
const dragged = [
  slider('Oestradiol'),
  slider('Glucocorticoid excess (as prednisone)'),
  doseOfFourDrugs,
];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    'engine-only': { type: 'boolean', default: false },
    'window-only': { type: 'boolean', default: false },
  },
});

if (!values['window-only']) benchTheEngine(Number(values.rounds));
if (!values['engine-only']) process.exitCode = await benchTheWindow();

function benchTheEngine(rounds: number): void {
  for (const parameters of ['fitted', 'start'] as const)
    process.stdout.write(engineTable(parameters, benchEngine(parameters, rounds)));
  process.stdout.write(horizonTable(benchHorizon(rounds), benchRunIn(rounds)));
}

/** Here where there is a display, else once more on a virtual one. */
async function benchTheWindow(): Promise<number> {
  const electron = await resolveElectron();
  if (!electron.ok) return stop(electron.failure);
  const libraries = await ensureSystemLibraries(electron.value.executable);
  if (!libraries.ok) return stop(libraries.failure);
  if (!hasDisplay()) return showOnVirtualDisplay([import.meta.filename, '--window-only']);
  await build();
  const rows = [];
  for (const one of dragged) rows.push({ name: one.name, latency: await benchWindow(one) });
  process.stdout.write(latencyTable(rows));
  return 0;
}

function stop(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}
