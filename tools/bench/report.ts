import type { EngineRow } from './engine.ts';
import type { Timing } from './timing.ts';
import type { Latency } from './window.ts';

/** What the others are measured by, in the same process and round. */
const yardstick = 'ours, at rest (1e-4)';

/** The engine's times as ratios, with what each cost and how wrong it was. */
export function engineTable(rows: readonly EngineRow[], runIn: Timing): string {
  const lines = rows.map((row) => {
    const own = rows.find(
      ({ scenario, contender }) => scenario === row.scenario && contender === yardstick,
    );
    const { steps, rejections, rightHandSides, factorisations } = row.course.statistics;
    return `| ${[
      row.scenario,
      row.contender,
      row.median.toFixed(2),
      row.least.toFixed(2),
      (row.median / (own?.median ?? NaN)).toFixed(2),
      row.bmdError.toExponential(1),
      `${String(steps)} + ${String(rejections)}`,
      String(rightHandSides),
      String(factorisations),
    ].join(' | ')} |`;
  });
  return [
    'Ten years, weekly rows, one process, interleaved; error of BMD in percentage points.',
    '',
    '| case | solver | median ms | least ms | × ours at rest | BMD error | steps + rejected | right-hand sides | factorisations |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
    `Moving a Person slider adds the run-in from 25: ${runIn.median.toFixed(2)} ms median, ${runIn.least.toFixed(2)} least.`,
    '',
  ].join('\n');
}

/** Pointer to curve in the real window. */
export function latencyTable(
  rows: readonly { readonly slider: string; readonly latency: Latency }[],
): string {
  return [
    'Three seconds of dragging in the real window: from the pointer event to the first frame that shows its value or a newer one.',
    '',
    '| slider | median ms | 95 % ms | worst ms | events | frames |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ slider, latency: { median, p95, worst, events, frames } }) =>
        `| ${slider} | ${median.toFixed(1)} | ${p95.toFixed(1)} | ${worst.toFixed(1)} | ${String(events)} | ${String(frames)} |`,
    ),
    '',
  ].join('\n');
}
