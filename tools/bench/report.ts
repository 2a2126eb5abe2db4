import type { Latency } from './window.ts';

/** Pointer to curve in the real window. */
export function latencyTable(
  rows: readonly { readonly name: string; readonly latency: Latency }[],
): string {
  return [
    'Three seconds of dragging in the real window: from the pointer event to the first frame that shows its value or a newer one.',
    '',
    '| dragged | median ms | 95 % ms | worst ms | events | frames |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ name, latency: { median, p95, worst, events, frames } }) =>
        `| ${name} | ${median.toFixed(1)} | ${p95.toFixed(1)} | ${worst.toFixed(1)} | ${String(events)} | ${String(frames)} |`,
    ),
    '',
  ].join('\n');
}
