import { at } from '../../shared/assert.ts';
import { boundedStep } from './boundedStep.ts';
import { costOf, pictureOf, type Residuals } from './levenbergMarquardt.ts';
import type { Matrix } from './linearAlgebra.ts';
import type { Random } from './random.ts';
import { quantile } from './spread.ts';

/** How many parameter sets an ensemble has. */
export const ensembleSize = 120;

/** Steps that every member is given from the optimum of all families at their own weight. */
const steps = 2;

/** Shares of a step that are tried; the best by the member's own cost is taken. */
const shares = [1, 0.5, 0.2] as const;

/** Little, so that a member may leave the optimum as far as its weights ask. */
const damping = 0.01;

/** Where an ensemble is made about. */
export interface Centre {
  /** Shape [free]; 0 … 1. */
  readonly point: Float64Array;
  /** Rows, then priors. */
  readonly residuals: Float64Array;
  readonly jacobian: Matrix;
  /** Family of every row. Shape [rows]. */
  readonly families: readonly string[];
}

/** A plausible set of parameters. */
export interface Member {
  readonly point: Float64Array;
  /** As the whole evidence has them, every family at its usual weight. */
  readonly residuals: Float64Array;
}

/** What one member is fitted to: another weight for every family, other middles of the priors. */
interface Reweighted {
  /** Factors on the residuals. Shape [residuals]. */
  readonly factors: Float64Array;
  /** Added to the residuals: 0 for rows, a standard normal number for priors. Shape [residuals]. */
  readonly shifts: Float64Array;
}

/**
 * The weighted-likelihood bootstrap over families of studies (Newton & Raftery 1994,
 * doi:10.1111/j.2517-6161.1994.tb01956.x): a member is a fit in which every family counts by an
 * exponential random weight of mean 1 and every prior has its middle drawn from the prior. Where studies
 * contradict each other or the equations, members differ; a normal picture of the cost would not see it.
 *
 * Members are fitted by a few Gauss-Newton steps with the Jacobian of the optimum.
 *
 * @returns null when asked to stop
 */
export async function bootstrap(
  centre: Centre,
  residuals: Residuals,
  random: Random,
  say: (line: string) => void,
  size = ensembleSize,
): Promise<readonly Member[] | null> {
  const drawn = Array.from({ length: size }, () => reweighted(centre, random));
  let members: readonly Member[] = drawn.map(() => centre);
  for (let step = 1; step <= steps; step++) {
    const tried = members.map((member, index) => candidates(centre, member, at(drawn, index)));
    const answers = await residuals(tried.flat());
    if (!answers) return null;
    members = members.map((member, index) => {
      const own = at(drawn, index);
      const options = at(tried, index).map((point, k) => ({
        point,
        residuals: at(answers, index * shares.length + k),
      }));
      return [member, ...options].reduce((best, option) =>
        weighted(option.residuals, own) < weighted(best.residuals, own) ? option : best,
      );
    });
    say(
      `step ${String(step)}: median rise of the cost ${medianRise(members, centre).toFixed(0)}, of the members’ own fall ${medianFall(members, centre, drawn).toFixed(0)}`,
    );
  }
  return members;
}

/** Median of the members' costs above the optimum's, at the usual weights. */
export function medianRise(members: readonly Member[], centre: Centre): number {
  const cost = costOf(centre.residuals);
  return median(members.map((member) => costOf(member.residuals) - cost));
}

function medianFall(
  members: readonly Member[],
  centre: Centre,
  drawn: readonly Reweighted[],
): number {
  return median(
    members.map(
      (member, index) =>
        weighted(centre.residuals, at(drawn, index)) - weighted(member.residuals, at(drawn, index)),
    ),
  );
}

function median(values: readonly number[]): number {
  return quantile(Float64Array.from(values).sort(), 0.5);
}

/** Exponential weights for families, of mean 1 over them, and middles of the priors. */
function reweighted({ residuals, families }: Centre, random: Random): Reweighted {
  const names = [...new Set(families)];
  const raw = names.map(() => -Math.log(1 - random.uniform()));
  const mean = raw.reduce((sum, x) => sum + x, 0) / raw.length;
  const weight = new Map(names.map((name, index) => [name, at(raw, index) / mean]));
  return {
    factors: residuals.map((_, i) => Math.sqrt(weight.get(families[i] ?? '') ?? 1)),
    shifts: residuals.map((_, i) => (i < families.length ? 0 : random.normal())),
  };
}

function reweigh(residuals: Float64Array, { factors, shifts }: Reweighted): Float64Array {
  return residuals.map((r, i) => at(factors, i) * (r + at(shifts, i)));
}

function weighted(residuals: Float64Array, own: Reweighted): number {
  return costOf(reweigh(residuals, own));
}

/** Points along the member's own Gauss-Newton step, one for each share. */
function candidates(
  { jacobian }: Centre,
  { point, residuals }: Member,
  own: Reweighted,
): readonly Float64Array[] {
  const { rows, columns, values } = jacobian;
  const scaled = {
    rows,
    columns,
    values: values.map((value, k) => value * at(own.factors, Math.floor(k / columns))),
  };
  const to = boundedStep(pictureOf(scaled, reweigh(residuals, own)), point, damping);
  return shares.map((share) => point.map((from, i) => from + share * (at(to, i) - from)));
}
