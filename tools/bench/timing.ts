/** Time of one run, ms. */
export interface Timing {
  readonly median: number;
  readonly least: number;
}

/** Runs and milliseconds before any is timed, so that only optimised code is. */
const warmUpRuns = 40;
const warmUpMs = 500;

/** Times several pieces of work in turn, shuffled anew every round, so that noise hits all alike. */
export function interleave(
  work: Readonly<Record<string, () => unknown>>,
  rounds: number,
): Record<string, Timing> {
  const names = Object.keys(work);
  for (const name of names) warmUp(() => work[name]?.());
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of shuffled(names)) {
      const begun = performance.now();
      work[name]?.();
      times.get(name)?.push(performance.now() - begun);
    }
  return Object.fromEntries([...times].map(([name, list]) => [name, timingOf(list)]));
}

function warmUp(work: () => unknown): void {
  const begun = performance.now();
  for (let run = 0; run < warmUpRuns || performance.now() - begun < warmUpMs; run++) work();
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

function shuffled(names: readonly string[]): string[] {
  const places = new Map(names.map((name) => [name, Math.random()]));
  return [...names].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
