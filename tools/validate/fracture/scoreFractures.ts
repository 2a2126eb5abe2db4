import { fractureMap } from '../../../shared/bone/fractureMap.ts';
import { endOfRange } from '../../../shared/model/ratioRange.ts';
import { allCases, ratioOf, type Case } from './cases.ts';
import { distance, leftOut } from './tune.ts';

/** A published relative risk and all that the map says to it. */
export interface FractureScore {
  readonly one: Case;
  /** With the map that the program has. */
  readonly model: number;
  /** With a map that was tuned without the study. */
  readonly unseen: number;
  /** The program’s range about `model`. */
  readonly low: number;
  readonly high: number;
}

/** Every published relative risk beside the program’s. */
export function scoreFractures(): readonly FractureScore[] {
  const cases = allCases();
  const unseen = leftOut(cases);
  const values = new Map<string, number>(Object.entries(fractureMap.values));
  const { spread, half } = fractureMap;
  return cases.map((one) => {
    const model = ratioOf(one, values);
    return {
      one,
      model,
      unseen: unseen.get(one) ?? NaN,
      low: endOfRange(model, { which: 'low', spread, half }),
      high: endOfRange(model, { which: 'high', spread, half }),
    };
  });
}

/** How an answer is judged: within the factor of tolerance, within its square, or not. */
export function fractureVerdict(one: Case, ratio: number): 'good' | 'acceptable' | 'misfit' {
  const far = Math.abs(distance(one, ratio));
  return far <= 1 ? 'good' : far <= 2 ? 'acceptable' : 'misfit';
}
