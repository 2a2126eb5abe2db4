import { at } from '../../shared/assert.ts';
import { upperSolve } from './linearAlgebra.ts';
import { costOf, type Residuals } from './levenbergMarquardt.ts';
import type { Laplace } from './ensemble.ts';
import type { Random } from './random.ts';

/** One member of an ensemble on its walk. */
export interface Walker {
  readonly point: Float64Array;
  readonly residuals: Float64Array;
  readonly cost: number;
}

/** A walk of all members, and how it went. */
export interface Walk {
  readonly walkers: readonly Walker[];
  /** Share of the proposals of the last half that were taken. */
  readonly acceptance: number;
}

/** Share of proposals taken at which a random walk explores fastest (Roberts et al. 1997). */
const bestAcceptance = 0.234;

/**
 * Moves every member by random-walk Metropolis towards the density exp(−cost/(2·variance)): it takes
 * out what normal draws about the optimum had wrong (resample-move: Gilks & Berzuini 2001,
 * doi:10.1111/1467-9868.00280). Steps have the shape of the normal picture, their size is tuned
 * to the share taken (doi:10.1214/aoap/1034625254), and they are mirrored at the bounds 0 and 1.
 *
 * @returns null when asked to stop
 */
export async function walk(
  residuals: Residuals,
  start: readonly Walker[],
  { factor, variance }: Laplace,
  random: Random,
  sweeps: number,
): Promise<Walk | null> {
  let walkers = start;
  const n = start[0]?.point.length ?? 0;
  let size = 2.38 / Math.sqrt(n);
  let [taken, offered] = [0, 0];
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const points = walkers.map(({ point }) => {
      const step = upperSolve(
        factor,
        n,
        point.map(() => random.normal()),
      );
      return point.map((place, i) => mirrored(place + size * Math.sqrt(variance) * at(step, i)));
    });
    const answers = await residuals(points);
    if (!answers) return null;
    let accepted = 0;
    walkers = walkers.map((walker, i): Walker => {
      const next = at(answers, i);
      const cost = costOf(next);
      const likely = Math.exp((walker.cost - cost) / (2 * variance));
      if (random.uniform() >= likely) return walker;
      accepted += 1;
      return { point: at(points, i), residuals: next, cost };
    });
    const share = accepted / walkers.length;
    size *= Math.exp((share - bestAcceptance) / Math.sqrt(sweep + 1));
    if (sweep >= sweeps / 2) [taken, offered] = [taken + accepted, offered + walkers.length];
  }
  return { walkers, acceptance: offered > 0 ? taken / offered : NaN };
}

/** A place beyond 0 or 1 folded back, which keeps the walk symmetric. */
export function mirrored(place: number): number {
  const turn = ((place % 2) + 2) % 2;
  return turn <= 1 ? turn : 2 - turn;
}
