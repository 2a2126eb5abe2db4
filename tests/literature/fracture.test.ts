import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fractureMap } from '../../shared/bone/fractureMap.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { drugIds, drugs } from '../../shared/drugs/index.ts';
import { given, trialWoman } from '../../shared/evidence/people.ts';
import { inputIds, inputs } from '../../shared/inputs/index.ts';
import type { Drug } from '../../shared/model/drug.ts';
import type { Input } from '../../shared/model/input.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { allCases, ratioOf } from '../../tools/validate/fracture/cases.ts';
import { mapParameters } from '../../tools/validate/fracture/map.ts';
import { fractureMapFile } from '../../tools/validate/fracture/mapFile.ts';
import { distance, leftOut } from '../../tools/validate/fracture/tune.ts';
import { endOfRange } from '../../shared/model/ratioRange.ts';

const months = (count: number): number => count * daysPerMonth;
const cases = allCases();
const map = new Map(Object.entries(fractureMap.values));
const ids = ['vertebralFracture', 'hipFracture', 'nonVertebralFracture'] as const;

/** A column, week by week. */
function weekly(scenario: Scenario, id: string): Float64Array {
  return simulate(scenario, 'final', { everyDays: 7 }).columns[id] ?? new Float64Array();
}

describe('the map from bone to fracture', () => {
  it('is what the tuning finds at today’s calibrated values (npm run fracture writes it)', () => {
    const file = join(import.meta.dirname, '../../shared/bone/fractureMap.ts');
    const numbers = (text: string): number[] =>
      [...text.matchAll(/: ([\d.]+),/g)].map(([, n]) => Number(n));
    const [kept, found] = [numbers(readFileSync(file, 'utf8')), numbers(fractureMapFile())];
    expect(kept).toHaveLength(found.length);
    for (const [index, value] of found.entries())
      expect(Math.abs((kept[index] ?? NaN) / value - 1)).toBeLessThan(2e-3);
  }, 60_000);

  it('says to a published relative risk what the program’s own columns say', () => {
    const freedom = cases.find(({ row: { id } }) => id === 'C0017');
    if (!freedom) throw new Error('C0017 is missing');
    const { study, row } = freedom;
    const mean = (name: string): number => {
      const course = simulate(study.arms[name]?.scenario ?? trialWoman(72, 1), 'export', {
        everyDays: 7,
      });
      const hazards = [...(course.columns['vertebralFracture'] ?? [])].filter(
        (_, index) => (course.days[index] ?? NaN) <= row.day,
      );
      return hazards.reduce((sum, value) => sum + value, 0) / hazards.length;
    };
    expect(ratioOf(freedom, map)).toBeCloseTo(mean(row.arm) / mean(row.against), 2);
  });

  it('has the sign of every published effect that exceeds the spread between studies', () => {
    for (const one of cases)
      if (Math.abs(distance(one, 1)) > 1)
        expect(Math.sign(Math.log(ratioOf(one, map))), one.row.id).toBe(
          Math.sign(Math.log(one.row.ratio)),
        );
  });

  it('meets four in five of the published relative risks within twice the tolerance, and seven in ten unseen', () => {
    const share = (answers: readonly number[]): number =>
      answers.filter((far) => Math.abs(far) <= 2).length / answers.length;
    const unseen = leftOut(cases);
    expect(share(cases.map((one) => distance(one, ratioOf(one, map))))).toBeGreaterThanOrEqual(0.8);
    expect(share(cases.map((one) => distance(one, unseen.get(one) ?? NaN)))).toBeGreaterThanOrEqual(
      0.7,
    );
  }, 60_000);

  it('needs its turnover term: density alone does worse', () => {
    const still = new Map([...map, ['fxSpineTurn', 0] as const]);
    const squares = (values: ReadonlyMap<string, number>): number =>
      cases.reduce(
        (sum, one) =>
          sum + (one.row.kind === 'vertebral' ? distance(one, ratioOf(one, values)) ** 2 : 0),
        0,
      );
    expect(squares(map)).toBeLessThan(0.8 * squares(still));
  });
});

describe('after denosumab is stopped', () => {
  const dosed = (doses: number): Scenario =>
    given(trialWoman(72, 6 * doses + 36), {
      drug: 'denosumab',
      dose: 60,
      unit: 'mg',
      everyDays: months(6),
      startDay: 0,
      count: doses,
    });

  it.each([2, 6, 20])(
    'the vertebral hazard returns to about the untreated one, %i doses on',
    (doses) => {
      const scenario = dosed(doses);
      const [treated, untreated] = [scenario, { ...scenario, treatments: [] }].map((one) =>
        weekly(one, 'vertebralFracture'),
      );
      const against = [...(treated ?? [])].map(
        (hazard, week) => hazard / (untreated?.[week] ?? NaN),
      );
      const week = (month: number): number => Math.round(months(month) / 7);
      // The year from seven months after the last dose, as Cummings 2018 counted.
      const begin = week(6 * (doses - 1) + 7);
      const year = against.slice(begin, begin + 52);
      const mean = year.reduce((sum, ratio) => sum + ratio, 0) / year.length;
      expect(mean).toBeGreaterThan(0.84 / 1.25 ** 2);
      expect(mean).toBeLessThan(0.84 * 1.25 ** 2);
      expect(mean).toBeGreaterThan(2 * (against[week(12)] ?? NaN));
      // Far from the six-fold hazard that case series were read as, at any time.
      expect(Math.max(...against.slice(begin))).toBeLessThan(3);
    },
  );
});

describe('a glucocorticoid', () => {
  const woman = trialWoman(60, 48);
  const treated = given(woman, {
    drug: 'prednisone',
    dose: 15,
    unit: 'mg',
    everyDays: 1,
    startDay: 0,
    endDay: months(12),
  });
  const at = (id: string, month: number): number =>
    weekly(treated, id)[Math.round(months(month) / 7)] ?? NaN;

  it('raises the hazard within months, beyond what density explains, and less once stopped', () => {
    const byDensity =
      (at('bmdLumbarSpine', 3) / at('bmdLumbarSpine', 0)) ** -fractureMap.values.fxSpineDensity;
    expect(at('vertebralFracture', 3)).toBeGreaterThan(1.5 * byDensity);
    expect(at('vertebralFracture', 18)).toBeLessThan(0.7 * at('vertebralFracture', 12));
  });
});

describe('at the ends of every slider and of every dose', () => {
  const value = (symbol: string): number => mapParameters.get(symbol) ?? NaN;
  const [least, most] = [value('fxFloor') / value('fxMost'), value('fxMost') / value('fxFloor')];
  const person = trialWoman(60, 120);
  const ends: Scenario[] = (['min', 'max'] as const).map((end) => ({
    ...person,
    inputs: inputIds.map((id) => {
      const input: Input = inputs[id];
      return { id, steps: [{ day: 0, value: input[end] }] };
    }),
    treatments:
      end === 'min'
        ? []
        : drugIds.map((id) => {
            const { doseRange, doseUnit, intervalRange }: Drug = drugs[id];
            return {
              drug: id,
              dose: doseRange.max,
              unit: doseUnit,
              everyDays: intervalRange.min,
              startDay: 0,
              endDay: months(60),
            };
          }),
  }));
  const single: Scenario[] = inputIds.flatMap((id) => {
    const input: Input = inputs[id];
    return [input.min, input.max].map((level) => ({
      ...person,
      inputs: [{ id, steps: [{ day: 0, value: level }] }],
    }));
  });

  it('every hazard stays between its documented bounds', () => {
    for (const scenario of [...ends, ...single])
      for (const id of ids)
        for (const ratio of weekly(scenario, id)) {
          expect(ratio).toBeGreaterThan(least);
          expect(ratio).toBeLessThan(most);
        }
  }, 120_000);
});

describe('the range about a relative risk', () => {
  it('holds it, is nothing where nothing has changed, and goes to the columns', () => {
    const { spread, half } = fractureMap;
    for (const ratio of [0.05, 0.3, 0.9, 1, 1.2, 6]) {
      const [low, high] = (['low', 'high'] as const).map((which) =>
        endOfRange(ratio, { which, spread, half }),
      );
      expect(low).toBeLessThanOrEqual(ratio);
      expect(high).toBeGreaterThanOrEqual(ratio);
      expect((high ?? NaN) / (low ?? NaN)).toBeLessThanOrEqual(Math.exp(2 * spread));
    }
    expect(endOfRange(1, { which: 'high', spread, half })).toBe(1);
    const { columns } = simulate(
      given(trialWoman(70, 24), {
        drug: 'zoledronate',
        dose: 5,
        unit: 'mg',
        everyDays: 365.25,
        startDay: 0,
        count: 2,
      }),
      'final',
    );
    for (const id of ids) {
      const [ratio = NaN, low = NaN, high = NaN] = [id, `${id}Low`, `${id}High`].map((column) =>
        columns[column]?.at(-1),
      );
      expect(low).toBeLessThan(ratio);
      expect(high).toBeGreaterThan(ratio);
    }
  });

  it('holds nine tenths of the published values, each study left out of the tuning that answers it', () => {
    const studies = Map.groupBy(cases, ({ study }) => study);
    const { spread, half } = fractureMap;
    let inside = 0;
    for (const [one, ratio] of leftOut(cases)) {
      const [low = NaN, high = NaN] = (['low', 'high'] as const).map((which) =>
        endOfRange(ratio, { which, spread, half }),
      );
      if (one.row.ratio >= low * 0.999 && one.row.ratio <= high * 1.001)
        inside += 1 / (studies.get(one.study)?.length ?? NaN);
    }
    expect(inside / studies.size).toBeGreaterThanOrEqual(0.9);
    expect(inside / studies.size).toBeLessThan(0.97);
  }, 60_000);
});
