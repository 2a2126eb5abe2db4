import type { EngineRow, HorizonRow } from './engine.ts';
import type { Timing } from './timing.ts';

/** What the others are measured by, in the same process and round. */
const yardstick = 'ours, at rest (1e-4)';

/** The engine's times and ratios, with what each cost and how wrong it was. */
export function engineTable(parameters: string, rows: readonly EngineRow[]): string {
  return table(
    `Ten years with the ${parameters} parameters, one process, interleaved. *Alone*: the solver from event to event, with no row. The rest with 521 weekly rows, the same work for all: of the *BMD* of four sites, of what the window has *on screen* at first, of *all* outputs. Median ms, least in brackets, × ours at rest. Error of BMD in percentage points.`,
    [
      'case',
      'solver',
      'alone',
      '×',
      'BMD',
      '×',
      'on screen',
      '×',
      'all',
      '×',
      'BMD error',
      'steps + rejected',
      'right-hand sides',
      'factorisations',
    ],
    rows.map((row) => {
      const own = rows.find(
        ({ scenario, contender }) => scenario === row.scenario && contender === yardstick,
      );
      const { steps, rejections, rightHandSides, factorisations } = row.statistics;
      return [
        row.scenario,
        row.contender,
        ...against(row.alone, own?.alone),
        ...against(row.weekly.BMD, own?.weekly.BMD),
        ...against(row.weekly['on screen'], own?.weekly['on screen']),
        ...against(row.weekly.all, own?.weekly.all),
        row.bmdError.toExponential(1),
        `${String(steps)} + ${String(rejections)}`,
        String(rightHandSides),
        String(factorisations),
      ];
    }),
  );
}

function against({ median, least }: Timing, own: Timing | undefined): [ms: string, ratio: string] {
  return [`${median.toFixed(2)} (${least.toFixed(2)})`, (median / (own?.median ?? NaN)).toFixed(1)];
}

/** What the second ten years cost, and what a run-in costs. */
export function horizonTable(rows: readonly HorizonRow[], runIn: Timing): string {
  return `${table(
    'Ours at rest (1e-4), fitted parameters, a row a week of what is on screen, where the horizon doubles; × of the least times, as longer runs are interrupted more often.',
    ['case', '10 years, median ms', 'least', '20 years, median ms', 'least', '×', 'steps'],
    rows.map(({ scenario, ten, twenty, steps }) => [
      scenario,
      ...timed(ten),
      ...timed(twenty),
      (twenty.least / ten.least).toFixed(2),
      steps.join(' → '),
    ]),
  )}
Moving a Person slider adds the run-in from 25: ${runIn.median.toFixed(2)} ms median, ${runIn.least.toFixed(2)} least.
`;
}

function timed({ median, least }: Timing): [median: string, least: string] {
  return [median.toFixed(2), least.toFixed(2)];
}

function table(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [title, '', line(head), line(head.map(() => '---')), ...rows.map(line), '', ''].join('\n');
}
