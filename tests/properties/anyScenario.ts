import fc from 'fast-check';
import { drugIds, drugs } from '../../shared/drugs/index.ts';
import { inputIds, inputs } from '../../shared/inputs/index.ts';
import type { Drug } from '../../shared/model/drug.ts';
import type { Input } from '../../shared/model/input.ts';
import type { InputSetting, Person, Treatment } from '../../shared/scenario/parts.ts';
import { formatVersion, type Scenario } from '../../shared/scenario/scenario.ts';
import { isSteady } from '../../shared/scenario/steady.ts';

/** A number in a range, its ends more often than chance would have it. */
export function between(min: number, max: number): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.double({ min, max, noNaN: true }) },
    { weight: 1, arbitrary: fc.constantFrom(min, max) },
  );
}

/** Of one course, so that a run takes milliseconds. */
const mostDoses = 60;

/** Glides and tapers stop the solver week by week; a few of them will do. */
const seldom = fc.integer({ min: 0, max: 7 }).map((drawn) => drawn === 7);

const woman = fc
  .record({
    ageYears: between(25, 90),
    menopauseAgeYears: fc.oneof(fc.constant(null), between(30, 60)),
    removed: fc.boolean(),
  })
  .map(({ removed, ...rest }): Person => ({
    ...rest,
    sex: 'female',
    surgical: removed && rest.menopauseAgeYears !== null,
  }));

const man = between(25, 90).map((ageYears): Person => ({
  sex: 'male',
  ageYears,
  menopauseAgeYears: null,
  surgical: false,
}));

/** Anybody whom the document can hold. */
export const people = fc.oneof({ weight: 3, arbitrary: woman }, { weight: 1, arbitrary: man });

/** One input: set on day 0, and perhaps changed once more, at once or gliding. */
function setting(horizonDays: number, sex: Person['sex']): fc.Arbitrary<InputSetting> {
  const able = inputIds.filter((id) => (inputs[id] as Input).sex !== 'female' || sex === 'female');
  return fc.constantFrom(...able).chain((id) => {
    const { min, max }: Input = inputs[id];
    return fc
      .record({
        first: between(min, max),
        then: fc.option(between(min, max)),
        share: fc.double({ min: 0.1, max: 0.6, noNaN: true }),
        glides: seldom,
      })
      .map(({ first, then, share, glides }): InputSetting => ({
        id,
        steps: [
          { day: 0, value: first },
          ...(then === null
            ? []
            : [
                {
                  day: share * horizonDays,
                  value: then,
                  ...(glides && { overDays: 0.3 * horizonDays }),
                },
              ]),
        ],
      }));
  });
}

/** One course of any drug within its own ranges; perhaps tapered, with a dose missed or late. */
function treatment(horizonDays: number): fc.Arbitrary<Treatment> {
  return fc.constantFrom(...drugIds).chain((drug) => {
    const { doseRange, doseUnit, intervalRange }: Drug = drugs[drug];
    return fc
      .record({
        dose: between(doseRange.min, doseRange.max),
        last: between(doseRange.min, doseRange.max),
        tapered: seldom,
        everyDays: between(intervalRange.min, intervalRange.max),
        startDay: fc.double({ min: 0, max: 0.8 * horizonDays, noNaN: true }),
        count: fc.integer({ min: 1, max: mostDoses }),
        change: fc.option(
          fc.constantFrom({ dose: 0 }, { lateDays: 0.4 }, { lateDays: 0.2, dose: doseRange.max }),
        ),
      })
      .map(({ last, tapered, change, ...plan }): Treatment => ({
        ...plan,
        drug,
        unit: doseUnit,
        ...(tapered && { lastDose: last }),
        ...(change !== null &&
          !isSteady(drugs[drug]) && {
            changes: [
              {
                number: Math.ceil(plan.count / 2),
                ...change,
                ...('lateDays' in change && { lateDays: change.lateDays * plan.everyDays }),
              },
            ],
          }),
      }));
  });
}

/**
 * Any legal scenario: anybody, every slider anywhere in its range, any drugs together.
 *
 * @param horizons in days
 */
export function scenarios(
  horizons: fc.Arbitrary<number>,
  most: { readonly inputs: number; readonly treatments: number },
): fc.Arbitrary<Scenario> {
  return fc.tuple(people, horizons).chain(([person, horizonDays]) =>
    fc.record({
      formatVersion: fc.constant(formatVersion),
      person: fc.constant(person),
      horizonDays: fc.constant(horizonDays),
      inputs: fc.uniqueArray(setting(horizonDays, person.sex), {
        selector: ({ id }) => id,
        maxLength: most.inputs,
      }),
      treatments: fc.uniqueArray(treatment(horizonDays), {
        selector: ({ drug }) => drug,
        maxLength: most.treatments,
      }),
    }),
  );
}
