import { parseArgs } from 'node:util';
import { build } from '../build/build.ts';
import { resolveElectron } from '../launcher/electronBinary.ts';
import { ensureSystemLibraries, hasDisplay } from '../launcher/systemLibraries.ts';
import { showOnVirtualDisplay } from '../launcher/virtualDisplay.ts';
import { doseOfFourDrugs, slider } from './dragged.ts';
import { benchEngine, benchHorizon, benchRunIn } from './engine.ts';
import { withEveryPanel } from './everyPanel.ts';
import { engineTable, horizonTable } from './engineReport.ts';
import { benchMemory } from './memory.ts';
import { memoryHead, memoryRow, memoryVerdict } from './memoryReport.ts';
import { latencyTable } from './report.ts';
import { benchWindow } from './window.ts';

/** What is dragged in the real window: sliders of the opening scenario, and a dose among many. */
const alone = [
  slider('Oestradiol'),
  slider('Glucocorticoid excess (as prednisone)'),
  doseOfFourDrugs,
];
const dragged = [...alone, ...alone.map(withEveryPanel)];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    'engine-only': { type: 'boolean', default: false },
    'window-only': { type: 'boolean', default: false },
    memory: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '10' },
  },
});

if (values.memory)
  process.exitCode = await inWindow(['--memory', '--minutes', values.minutes], weigh);
else {
  if (!values['window-only']) benchTheEngine(Number(values.rounds));
  if (!values['engine-only']) process.exitCode = await inWindow(['--window-only'], dragEach);
}

function benchTheEngine(rounds: number): void {
  for (const parameters of ['fitted', 'start'] as const)
    process.stdout.write(engineTable(parameters, benchEngine(parameters, rounds)));
  process.stdout.write(horizonTable(benchHorizon(rounds), benchRunIn(rounds)));
}

/** Here where there is a display, else once more on a virtual one. */
async function inWindow(options: readonly string[], bench: () => Promise<number>): Promise<number> {
  const electron = await resolveElectron();
  if (!electron.ok) return stop(electron.failure);
  const libraries = await ensureSystemLibraries(electron.value.executable);
  if (!libraries.ok) return stop(libraries.failure);
  if (!hasDisplay()) return showOnVirtualDisplay([import.meta.filename, ...options]);
  await build();
  return bench();
}

async function dragEach(): Promise<number> {
  const rows = [];
  for (const one of dragged) rows.push({ name: one.name, latency: await benchWindow(one) });
  process.stdout.write(latencyTable(rows));
  return 0;
}

async function weigh(): Promise<number> {
  process.stdout.write(memoryHead);
  const all = await benchMemory(Number(values.minutes), (held) => {
    process.stdout.write(memoryRow(held));
  });
  const { holds, sentence } = memoryVerdict(all);
  process.stdout.write(`\n${sentence}`);
  return holds ? 0 : 1;
}

function stop(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}
