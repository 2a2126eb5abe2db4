import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closeStudies, mostDrawn } from '../../shared/evidence/matching/choose.ts';
import { matchesOf } from '../../shared/evidence/matching/match.ts';
import { outsideOf } from '../../shared/evidence/matching/outside.ts';
import { trials } from '../../shared/evidence/trials/index.ts';
import {
  evidenceSentence,
  matchWords,
  outsideSentence,
} from '../../shared/explain/closeToTrials.ts';
import type { Trial } from '../../shared/model/evidence.ts';
import { daysPerYear } from '../../shared/scenario/calendar.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { between, scenarios } from './anyScenario.ts';

const nonsense = /NaN|Infinity|undefined|null/;

const arms = Object.values<Trial<Scenario>>(trials).flatMap((trial) =>
  Object.values(trial.arms).map(({ scenario }) => scenario),
);

/** An arm as somebody might set it up: about the dose, the length and the age, and seen for any time. */
const nearlyAnArm: fc.Arbitrary<Scenario> = fc
  .record({
    arm: fc.constantFrom(...arms),
    dose: between(0.7, 1.3),
    longer: fc.integer({ min: -3, max: 6 }),
    years: between(-10, 10),
    horizon: between(0.2, 2),
  })
  .map(({ arm, dose, longer, years, horizon }) => ({
    ...arm,
    person: { ...arm.person, ageYears: Math.min(90, Math.max(25, arm.person.ageYears + years)) },
    horizonDays: arm.horizonDays * horizon,
    treatments: arm.treatments.map((treatment) => ({
      ...treatment,
      dose: treatment.dose * dose,
      ...(treatment.count === undefined ? {} : { count: Math.max(1, treatment.count + longer) }),
    })),
  }));

const anybody = scenarios(between(1, 20 * daysPerYear), { inputs: 4, treatments: 4 });

it('speaks plainly of any scenario, and keeps every point within its days', () => {
  let points = 0;
  fc.assert(
    fc.property(fc.oneof(anybody, nearlyAnArm), (scenario) => {
      const close = closeStudies(scenario);
      const outside = outsideOf(scenario);
      expect(close.drawn.length).toBeLessThanOrEqual(mostDrawn);
      for (const sentence of [...outside.map(outsideSentence), evidenceSentence(close, outside)])
        expect(sentence).not.toMatch(nonsense);
      for (const { fromDay } of outside) expect(fromDay).toBeLessThan(scenario.horizonDays);
      for (const arm of matchesOf(scenario)) {
        expect(matchWords(arm, scenario)).not.toMatch(nonsense);
        expect(arm.closeness).toBeGreaterThanOrEqual(0);
        for (const { fromDay, day } of [...arm.own, ...arm.againstControl]) {
          points += 1;
          expect(fromDay).toBeGreaterThanOrEqual(0);
          expect(day).toBeGreaterThan(fromDay);
          expect(day).toBeLessThanOrEqual(scenario.horizonDays);
        }
      }
    }),
    { seed: 20_251_123, numRuns: 500 },
  );
  expect(points).toBeGreaterThan(1000);
});

/** Every arm, begun so many days later. */
const laterArm: fc.Arbitrary<{ readonly arm: Scenario; readonly later: Scenario }> = fc
  .record({
    // Of these the inputs are supplements alone, which have no beginning to move.
    arm: fc.constantFrom(
      ...arms.filter(({ treatments, inputs }) => treatments.length > 0 && inputs.length <= 2),
    ),
    days: fc.integer({ min: 30, max: 700 }),
  })
  .map(({ arm, days }) => ({
    arm,
    later: {
      ...arm,
      horizonDays: arm.horizonDays + days,
      treatments: arm.treatments.map(({ startDay, endDay, ...rest }) => ({
        ...rest,
        startDay: startDay + days,
        ...(endDay === undefined ? {} : { endDay: endDay + days }),
      })),
    },
  }));

it('finds the same regimen again when it begins later', () => {
  fc.assert(
    fc.property(laterArm, ({ arm, later }) => {
      const labels = (scenario: Scenario): readonly string[] =>
        matchesOf(scenario)
          .filter(({ closeness }) => closeness > 0.75)
          .map(({ trial, label }) => `${trial.id} ${label}`);
      const found = matchesOf(later).map(({ trial, label }) => `${trial.id} ${label}`);
      for (const label of labels(arm)) expect(found).toContain(label);
    }),
    { seed: 7, numRuns: 100 },
  );
});
