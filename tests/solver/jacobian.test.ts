import { describe, expect, it } from 'vitest';
import { boneModel } from '../../shared/engine/boneModel.ts';
import { startOf } from '../../shared/engine/person.ts';

const model = boneModel();
const person = { sex: 'female', ageYears: 67, menopauseAgeYears: 50, surgical: false } as const;

/** What the model reads of the moment: time and diagonal. */
function at(t: number, diagonal = 0): Float64Array {
  return Float64Array.of(t, diagonal);
}

/** A state away from every kink, with all drugs on board and most drives off neutral. */
function busyPoint(): { y: Float64Array; k: Float64Array } {
  const u = Float64Array.from(model.neutral);
  const set = (symbol: string, value: number): void => {
    u[model.driveIndex.get(symbol) ?? -1] = value;
  };
  set('AGE0', 67);
  set('MENO', 50);
  for (const symbol of ['TNF', 'IL1', 'IL6', 'IL17', 'RA', 'TGFB', 'BMP2', 'GC', 'PTHANA', 'ABL'])
    set(symbol, 0.4);
  set('TUM', 0.2);
  set('LOAD', 0.7);
  const k = new Float64Array(model.constantSize);
  model.prepare(model.parameters, u, k);
  const y = startOf(person, model, 1e-6).y.map(
    (value, index) => (value + 0.3 * (model.scales[index] ?? 0)) * (1 + 0.01 * (index % 7)),
  );
  return { y, k };
}

describe('the Jacobian that is generated from the equations', () => {
  const { y, k } = busyPoint();
  const t = 123;
  const [dy, ft] = [new Float64Array(model.size), new Float64Array(model.size)];
  const j = new Float64Array(model.jacobianSize);
  model.linearise(at(t), y, k, dy, j, ft);

  /** Central difference of every rate by one state, or by the time where `state` is null. */
  function difference(state: number | null): Float64Array {
    const [above, below] = [new Float64Array(model.size), new Float64Array(model.size)];
    const by =
      state === null ? 1 : 1e-5 * Math.max(Math.abs(y[state] ?? 0), model.scales[state] ?? 1);
    for (const [sign, target] of [
      [1, above],
      [-1, below],
    ] as const) {
      const moved = Float64Array.from(y);
      if (state !== null) moved[state] = (moved[state] ?? 0) + sign * by;
      model.derivatives(at(state === null ? t + sign * by : t), moved, k, target);
    }
    return above.map((value, row) => (value - (below[row] ?? 0)) / (2 * by));
  }

  /** Shape [size][size]; the Jacobian by states alone, kept relations put in by the chain rule. */
  function byStates(): Float64Array[] {
    const { size, jacobianEntries, equations } = model;
    const slopes = Array.from(
      { length: size + equations.kept.length },
      () => new Float64Array(size),
    );
    // A kept relation comes after those that it is made of, and all of them before the rates.
    const ordered = [...slopes.entries()].sort(
      ([a], [b]) => Number(a < size) - Number(b < size) || a - b,
    );
    for (const [of, own] of ordered)
      for (const [index, { row, column }] of jacobianEntries.entries())
        if (row === of)
          for (let state = 0; state < size; state++) {
            const inner = column < size ? Number(column === state) : slopes[column]?.[state];
            own[state] = (own[state] ?? NaN) + (j[index] ?? NaN) * (inner ?? NaN);
          }
    return slopes.slice(0, size);
  }

  it('agrees with finite differences in every entry, and has no entry too few', () => {
    const dense = byStates();
    for (let column = 0; column < model.size; column++) {
      const numeric = difference(column);
      for (let row = 0; row < model.size; row++) {
        const [analytic, expected] = [dense[row]?.[column] ?? NaN, numeric[row] ?? NaN];
        const size = Math.max(Math.abs(expected), 1e-6 * (model.scales[row] ?? 1));
        expect(Math.abs(analytic - expected) / size).toBeLessThan(1e-3);
      }
    }
  });

  it('agrees with finite differences by time', () => {
    const numeric = difference(null);
    for (let row = 0; row < model.size; row++) expect(ft[row]).toBeCloseTo(numeric[row] ?? NaN, 9);
  });

  it('comes with the same rates as the right-hand side alone', () => {
    const alone = new Float64Array(model.size);
    model.derivatives(at(t), y, k, alone);
    for (let row = 0; row < model.size; row++) expect(dy[row]).toBeCloseTo(alone[row] ?? NaN, 12);
  });

  it('is factorised and solved to rounding', () => {
    const lu = new Float64Array(model.factorSize);
    const d = 5;
    model.factorise(at(t, d), j, lu);
    const x = Float64Array.from({ length: model.size }, (_, index) => Math.sin(index + 1));
    const b = x.map((value) => d * value);
    for (const [row, slopes] of byStates().entries())
      for (const [column, slope] of slopes.entries())
        b[row] = (b[row] ?? 0) - slope * (x[column] ?? 0);
    const more = b.map((value) => value / 2);
    const solution = more.slice();
    model.solve(lu, solution, more);
    for (let row = 0; row < model.size; row++) expect(solution[row]).toBeCloseTo(x[row] ?? NaN, 8);
  });
});
