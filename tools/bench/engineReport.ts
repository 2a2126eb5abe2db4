import type { EngineRow, HorizonRow } from './engine.ts';
import type { Timing } from './timing.ts';

/** What the others are measured by, in the same process and round. */
const yardstick = 'ours, at rest (1e-4)';

/** The engine's times and ratios, with what each cost and how wrong it was. */
export function engineTable(parameters: string, rows: readonly EngineRow[]): string {
  return table(
    `Ten years with the ${parameters} parameters, one process, interleaved. *Weekly*: with 521 rows of every output, the same work for all. *Alone*: the solver from event to event, with no row. Error of BMD in percentage points.`,
    [
      'case',
      'solver',
      'weekly, median ms',
      'least',
      '× ours',
      'alone, median ms',
      'least',
      '× ours',
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
        ...timed(row.weekly),
        (row.weekly.median / (own?.weekly.median ?? NaN)).toFixed(1),
        ...timed(row.alone),
        (row.alone.median / (own?.alone.median ?? NaN)).toFixed(1),
        row.bmdError.toExponential(1),
        `${String(steps)} + ${String(rejections)}`,
        String(rightHandSides),
        String(factorisations),
      ];
    }),
  );
}

/** What the second ten years cost, and what a run-in costs. */
export function horizonTable(rows: readonly HorizonRow[], runIn: Timing): string {
  return `${table(
    'Ours at rest (1e-4), fitted parameters, a row a week, where the horizon doubles; × of the least times, as longer runs are interrupted more often.',
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
