import { at } from '../../../shared/assert.ts';
import { fracture } from '../../../shared/bone/processes/fracture.ts';
import { fractureTolerance, type FractureKind } from '../../../shared/model/fractureEvidence.ts';
import {
  cholesky,
  choleskySolve,
  gradientOf,
  normalMatrix,
} from '../../calibrate/linearAlgebra.ts';
import { robust } from '../../calibrate/residuals.ts';
import { ratioOf, type Case } from './cases.ts';

type Symbol = keyof typeof fracture.parameters;

/** A constant of the map before any relative risk is looked at. */
interface Prior {
  readonly symbol: Symbol;
  readonly mean: number;
  readonly sd: number;
}

/**
 * Density: the gradients per standard deviation of Marshall 1996 (2.3 spine, 2.6 hip, 1.5 any fracture)
 * as powers of BMD, known to a third. Turnover: no effect, known badly; less badly where cortex counts
 * more. Glucocorticoid: van Staa 2000, above against below the usual doses, at the greatest effect.
 */
const priors: Readonly<Record<FractureKind, readonly Prior[]>> = {
  vertebral: [
    { symbol: 'fxSpineDensity', mean: 7.9, sd: 2.6 },
    { symbol: 'fxSpineTurn', mean: 0, sd: 4 },
    { symbol: 'fxSpineGc', mean: 2.7, sd: 2.7 },
  ],
  hip: [
    { symbol: 'fxHipDensity', mean: 7.4, sd: 2.5 },
    { symbol: 'fxHipTurn', mean: 0, sd: 2 },
    { symbol: 'fxHipGc', mean: 1.8, sd: 1.8 },
  ],
  nonVertebral: [
    { symbol: 'fxOtherDensity', mean: 3.1, sd: 1 },
    { symbol: 'fxOtherTurn', mean: 0, sd: 2 },
    { symbol: 'fxOtherGc', mean: 0.66, sd: 0.66 },
  ],
};

/** Shape and size of a step for the derivative of a residual. */
const nudge = 1e-4;

/** The map that the relative risks speak for: least squares of their logarithms, each study weighing the same. */
export function tune(cases: readonly Case[]): ReadonlyMap<Symbol, number> {
  const values = new Map<Symbol, number>();
  for (const kind of Object.keys(priors) as FractureKind[]) {
    const own = cases.filter(({ row }) => row.kind === kind);
    for (const [symbol, value] of tuneKind(own, priors[kind])) values.set(symbol, value);
  }
  return values;
}

function tuneKind(cases: readonly Case[], about: readonly Prior[]): ReadonlyMap<Symbol, number> {
  const residuals = (point: Float64Array): Float64Array => {
    const values = new Map(about.map(({ symbol }, index) => [symbol, at(point, index)]));
    return Float64Array.from([
      ...cases.map((one) => weightOf(one, cases) * robust(distance(one, ratioOf(one, values)))),
      ...about.map(({ mean, sd }, index) => (at(point, index) - mean) / sd),
    ]);
  };
  let point = Float64Array.from(about, ({ symbol, mean }) => within(symbol, mean));
  let now = residuals(point);
  for (let damping = 1e-3; damping < 1e6;) {
    const columns = about.map((_, index) => {
      const moved = Float64Array.from(point);
      moved[index] = at(moved, index) + nudge;
      return residuals(moved).map((value, row) => (value - at(now, row)) / nudge);
    });
    const j = {
      rows: now.length,
      columns: about.length,
      values: Float64Array.from({ length: now.length * about.length }, (_, place) =>
        at(columns[place % about.length] ?? now, Math.floor(place / about.length)),
      ),
    };
    const all = (): boolean => true;
    const normal = normalMatrix(j, all);
    for (let k = 0; k < about.length; k++)
      normal[k * about.length + k] = at(normal, k * about.length + k) * (1 + damping);
    const l = cholesky(normal, about.length);
    if (!l) break;
    const step = choleskySolve(l, about.length, gradientOf(j, now, all));
    const next = Float64Array.from(about, ({ symbol }, index) =>
      within(symbol, at(point, index) - at(step, index)),
    );
    const then = residuals(next);
    const gain = squares(now) - squares(then);
    if (gain < 0) damping *= 10;
    else {
      [point, now] = [next, then];
      damping /= 10;
      if (gain < 1e-10) break;
    }
  }
  return new Map(about.map(({ symbol }, index) => [symbol, at(point, index)]));
}

/** How far a relative risk is from the published one, in tolerances on the log scale. */
export function distance({ row: { ratio } }: Case, model: number): number {
  return Math.log(model / ratio) / Math.log(fractureTolerance);
}

/** Makes every study weigh the same among the rows of one kind of fracture. */
function weightOf({ study }: Case, cases: readonly Case[]): number {
  return 1 / Math.sqrt(cases.filter((other) => other.study === study).length);
}

function within(symbol: Symbol, value: number): number {
  const { min, max } = fracture.parameters[symbol];
  return Math.max(min, Math.min(max, value));
}

function squares(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

/** What the map says to every case when the whole study is left out of the tuning. */
export function leftOut(cases: readonly Case[]): ReadonlyMap<Case, number> {
  const said = new Map<Case, number>();
  for (const [study, own] of Map.groupBy(cases, (one) => one.study)) {
    const values = tune(cases.filter((one) => one.study !== study));
    for (const one of own) said.set(one, ratioOf(one, values));
  }
  return said;
}
