/** Time of one run, ms. */
export interface Timing {
  readonly median: number;
  readonly least: number;
}

/** Runs before any is timed, so that only optimised code is. */
const warmUps = 40;

/** Times several pieces of work in turn, in a new order every round, so that noise hits all alike. */
export function interleave(
  work: Readonly<Record<string, () => unknown>>,
  rounds: number,
): Record<string, Timing> {
  const names = Object.keys(work);
  for (const name of names) for (let run = 0; run < warmUps; run++) work[name]?.();
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of rotate(names, round)) {
      const begun = performance.now();
      work[name]?.();
      times.get(name)?.push(performance.now() - begun);
    }
  return Object.fromEntries([...times].map(([name, list]) => [name, timingOf(list)]));
}

/** Median and least of a list of times. */
export function timingOf(times: readonly number[]): Timing {
  return { median: quantile(times, 0.5), least: Math.min(...times) };
}

/** The value below which a share of the list lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

function rotate(names: readonly string[], by: number): string[] {
  const from = by % names.length;
  return [...names.slice(from), ...names.slice(0, from)];
}
