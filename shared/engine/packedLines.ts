import type { Scenario } from '../scenario/scenario.ts';

/** Which plausible parameter sets to follow. */
export interface LinesQuestion {
  readonly scenario: Scenario;
  /** Ids of outputs. */
  readonly columns: readonly string[];
  /** The first set that is wanted; those before are known already. */
  readonly fromSet: number;
}

/** Some plausible sets, followed; what the window asks for the rest with. */
export interface PlausibleLines {
  /** Shape [days]; as in a course of the same scenario at rest. */
  readonly days: Float64Array;
  /** Shape [sets that ended well × columns × days]; one line after another. Half as long as doubles. */
  readonly values: Float32Array;
  /** Sets from here on are still to be followed. */
  readonly nextSet: number;
  /** How many there are in all. */
  readonly ofSets: number;
  /** BMD of one standard deviation by the id of the T-score, g/cm². */
  readonly perSd: Readonly<Record<string, number>>;
}

/** The lines again, as views; shape [columns][sets]. */
export function linesByColumn(
  { days, values }: PlausibleLines,
  columns: readonly string[],
): Readonly<Record<string, readonly Float32Array[]>> {
  const sets = days.length === 0 ? 0 : values.length / (columns.length * days.length);
  return Object.fromEntries(
    columns.map((column, place) => [
      column,
      Array.from({ length: sets }, (_, set) => {
        const start = (set * columns.length + place) * days.length;
        return values.subarray(start, start + days.length);
      }),
    ]),
  );
}
