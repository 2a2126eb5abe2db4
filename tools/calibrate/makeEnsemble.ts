import { at } from '../../shared/assert.ts';
import { walk, type Walker } from './chains.ts';
import { drawsAbout, select, widthOf, type Laplace } from './ensemble.ts';
import { costOf, type Residuals } from './levenbergMarquardt.ts';
import type { Random } from './random.ts';
import type { SpreadResults } from './results.ts';
import { quantile } from './spread.ts';

/** Where an ensemble is drawn about. */
interface Centre {
  readonly point: Float64Array;
  readonly cost: number;
  readonly laplace: Laplace;
}

/** The members of an ensemble, and how they came about. */
export interface Made {
  readonly walkers: readonly Walker[];
  readonly account: Pick<
    SpreadResults,
    'draws' | 'effectiveDraws' | 'power' | 'variance' | 'scale' | 'sweeps' | 'acceptance' | 'rise'
  >;
}

/** Draws, chooses by importance, and walks; null when asked to stop. */
export async function makeEnsemble(
  { point, cost, laplace }: Centre,
  residuals: Residuals,
  random: Random,
  { draws: count, sweeps }: { readonly draws: number; readonly sweeps: number },
  say: (line: string) => void,
): Promise<Made | null> {
  const { variance } = laplace;
  const scale = await widthOf(point, cost, laplace, random, residuals);
  if (scale === null) return null;
  const draws = drawsAbout(point, laplace, random, count, scale);
  const answers = await residuals(draws.map((draw) => draw.point));
  if (!answers) return null;
  const { chosen, effectiveDraws, power } = select(draws, answers.map(costOf), variance, random);
  const start = chosen.map((index): Walker => {
    const own = at(answers, index);
    return { point: at(draws, index).point, residuals: own, cost: costOf(own) };
  });
  say(
    `${String(count)} draws at ${String(scale)} of the width, worth ${effectiveDraws.toFixed(1)}; weights to the power ${power.toFixed(3)}`,
  );
  const moved = await walk(residuals, start, laplace, random, sweeps);
  if (!moved) return null;
  const rise = {
    chosen: riseOf(start, cost),
    walked: riseOf(moved.walkers, cost),
    expected: variance * point.length,
  };
  say(
    `${String(sweeps)} sweeps, ${(100 * moved.acceptance).toFixed(0)} % taken; median rise of the cost ${rise.chosen.toFixed(0)}, then ${rise.walked.toFixed(0)}; ${rise.expected.toFixed(0)} if normal`,
  );
  return {
    walkers: moved.walkers,
    account: {
      draws: count,
      effectiveDraws,
      power,
      variance,
      scale,
      sweeps,
      acceptance: moved.acceptance,
      rise,
    },
  };
}

/** Median of the costs above that of the optimum. */
function riseOf(walkers: readonly Walker[], cost: number): number {
  const sorted = Float64Array.from(walkers, (walker) => walker.cost).sort();
  return quantile(sorted, 0.5) - cost;
}
