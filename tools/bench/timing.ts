/** Time of one run, ms. */
export interface Timing {
  readonly median: number;
  readonly least: number;
}

/** Runs and milliseconds before any is timed, so that only optimised code is. */
const warmUpRuns = 40;
const warmUpMs = 500;

/** What takes less than this, ms, is timed several times running, so that neither clock nor cold cache count. */
const leastBatchMs = 3;

/** Times several pieces of work in turn, shuffled anew every round, so that noise hits all alike. */
export function interleave(
  work: Readonly<Record<string, () => unknown>>,
  rounds: number,
): Record<string, Timing> {
  const pieces = Object.entries(work).map(([name, run]) => {
    const batch = Math.ceil(leastBatchMs / warmUp(run));
    return { name, run, batch, times: [] as number[] };
  });
  for (let round = 0; round < rounds; round++)
    for (const { run, batch, times } of shuffled(pieces)) times.push(meanTime(run, batch));
  return Object.fromEntries(pieces.map(({ name, times }) => [name, timingOf(times)]));
}

/** Runs until optimised; returns what a run takes then, ms. */
function warmUp(run: () => unknown): number {
  const begun = performance.now();
  for (let runs = 0; runs < warmUpRuns || performance.now() - begun < warmUpMs; runs++) run();
  return meanTime(run, warmUpRuns);
}

function meanTime(run: () => unknown, times: number): number {
  const begun = performance.now();
  for (let turn = 0; turn < times; turn++) run();
  return (performance.now() - begun) / times;
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

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
