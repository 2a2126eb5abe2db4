import { describe, expect, it } from 'vitest';
import { boneModel } from '../../shared/engine/boneModel.ts';
import { cutModel, replaced } from '../../shared/engine/cuts.ts';
import { outputs } from '../../shared/engine/outputs.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import type { TimeCourse } from '../../shared/engine/timeCourse.ts';
import { arrowIds, arrowOf } from '../../shared/mechanism/arrows/index.ts';
import { everything, rest, sceneFor } from './scenes.ts';

/** The greatest distance between two runs on one output, as a share of the size of it. */
function apart(a: TimeCourse, b: TimeCourse, id: string): number {
  const [one, other] = [a.columns[id] ?? [], b.columns[id] ?? []];
  expect(other.length).toBe(one.length);
  const size = Math.max(1e-3, ...Array.from(one, Math.abs));
  return Math.max(...Array.from(one, (value, row) => Math.abs(value - (other[row] ?? NaN)))) / size;
}

describe.each(arrowIds)('with the arrow %s cut', (id) => {
  const { shows } = arrowOf(id);

  it('every rate of the healthy 25-year-old is still zero', () => {
    const { model, parameters } = cutModel([id]);
    const [k, y, dy] = [
      new Float64Array(model.constantSize),
      new Float64Array(model.size),
      new Float64Array(model.size),
    ];
    model.prepare(parameters, model.neutral, k);
    model.start(k, y);
    model.derivatives(new Float64Array(2), y, k, dy);
    for (const rate of dy) expect(Math.abs(rate)).toBeLessThan(1e-15);
  });

  it('nothing is other than it was in health', () => {
    const [whole, cut] = [simulate(rest, 'final'), simulate(rest, 'final', { cuts: [id] })];
    for (const output of outputs)
      expect(apart(whole, cut, output.id), output.id).toBeLessThan(1e-9);
  });

  it('its scene runs to the end, finite, and shows the cut', () => {
    const scene = sceneFor(id);
    const [whole, cut] = [simulate(scene, 'final'), simulate(scene, 'final', { cuts: [id] })];
    expect(cut.outcome).toBe('completed');
    for (const output of outputs)
      for (const value of cut.columns[output.id] ?? [NaN])
        expect(Number.isFinite(value), output.id).toBe(true);
    expect(apart(whole, cut, shows)).toBeGreaterThan(0.01);
  });
});

describe.each([
  ['pL', 'membraneRankl', ['taceShedding', 'ranklShed']],
  ['pO', 'opg', []],
] as const)('every term of %s', (symbol, output, besides) => {
  const own = arrowIds.filter((id) =>
    (arrowOf(id).equations as readonly string[]).includes(symbol),
  );

  it('is on some arrow: without all of them nothing moves it any more', () => {
    const whole = simulate(everything, 'final');
    expect(Math.abs((whole.columns[output]?.at(-1) ?? NaN) - 1)).toBeGreaterThan(0.2);
    const cut = simulate(everything, 'final', { cuts: [...own, ...besides] });
    for (const value of cut.columns[output] ?? [NaN]) expect(value).toBeCloseTo(1, 9);
  });

  it.each(own)('and %s holds one of them: leaving it alone makes a difference', (id) => {
    const others = [...own.filter((one) => one !== id), ...besides];
    const scene = sceneFor(id);
    const course = simulate(scene, 'final', { cuts: others });
    const furthest = Math.max(
      ...Array.from(course.columns[output] ?? [NaN], (value) => Math.abs(value - 1)),
    );
    expect(furthest).toBeGreaterThan(1e-4);
  });
});

describe('cuts together', () => {
  it('leave the program standing when every arrow is cut, and nothing acts any more', () => {
    const course = simulate(sceneFor('ranklRank'), 'final', { cuts: arrowIds });
    expect(course.outcome).toBe('completed');
    for (const value of course.columns['osteoclasts'] ?? [NaN]) expect(value).toBeCloseTo(1, 6);
  });

  it('do not depend on their order, and are made once', () => {
    const one = cutModel(['oestrogenRankl', 'osteocyteRankl']);
    expect(cutModel(['osteocyteRankl', 'oestrogenRankl'])).toBe(one);
  });

  it('leave the model itself alone', () => {
    const { parameters, model } = cutModel(['oestrogenRankl']);
    const index = model.parameterIndex.get('eL') ?? -1;
    expect(parameters[index]).toBe(0);
    expect(boneModel().parameters[index]).toBeGreaterThan(0);
    expect(cutModel([]).model).toBe(boneModel());
  });

  it('refuse to replace a symbol that does not stand where it is looked for', () => {
    const [process] = [
      { title: 'A', algebra: { a: { label: 'a', unit: '1', is: 'b + bb' } } },
    ] as const;
    expect(() => replaced([process], [{ in: 'a', symbol: 'c', by: '1' }])).toThrow(
      /does not stand/,
    );
    expect(replaced([process], [{ in: 'a', symbol: 'b', by: '1' }])[0]?.algebra?.['a']?.is).toBe(
      '(1) + bb',
    );
  });
});
