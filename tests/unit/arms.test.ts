import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '../../shared/assert.ts';
import {
  addArm,
  armsOf,
  removeArm,
  renameArm,
  ring,
  ringedOf,
  type Work,
} from '../../shared/scenario/arms.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { carried, editArms, issuesOfOthers } from '../../shared/scenario/carry.ts';
import { setCondition } from '../../shared/scenario/conditions.ts';
import { blankScenario, openingScenario } from '../../shared/scenario/defaults.ts';
import {
  addTreatment,
  removeTreatment,
  resetInput,
  setHorizon,
  setInput,
  setPerson,
  setSex,
  setTreatment,
  stepsOf,
} from '../../shared/scenario/edits.ts';
import type { Treatment } from '../../shared/scenario/parts.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import {
  documentForFile,
  documentOf,
  sameWork,
  workFrom,
  workFromFile,
} from '../../shared/scenario/work.ts';
import { between, scenarios } from '../properties/anyScenario.ts';

const alone: Work = { scenario: openingScenario };
const zoledronate = (now: Scenario): Scenario =>
  addTreatment(now, 'zoledronate', 60 * daysPerMonth);

/** A as it opens, B ringed and with zoledronate. */
const two: Work = editArms(addArm(alone), zoledronate(openingScenario), false);
const [inA, inB] = [0, 1];
const arm = (work: Work, place: number): Scenario => at(armsOf(work), place).scenario;
const first = (scenario: Scenario): Treatment => at(scenario.treatments, 0);

describe('arms', () => {
  it('begin as a copy of the ringed one, which is ringed in its stead', () => {
    const added = addArm(alone);
    expect(armsOf(added).map(({ scenario }) => scenario)).toEqual([
      openingScenario,
      openingScenario,
    ]);
    expect(ringedOf(added)).toBe(1);
  });

  it('are three at most', () => {
    const three = addArm(addArm(alone));
    expect(addArm(three)).toBe(three);
  });

  it('keep their places while the ring goes round, and their names', () => {
    const named = renameArm(two, inA, ' stopped ');
    const back = ring(named, inA);
    expect(back.scenario).toEqual(openingScenario);
    expect(armsOf(back)).toEqual(armsOf(named));
    expect(armsOf(back)[inA]?.name).toBe('stopped');
  });

  it('leave the scenario as it was before there were any', () => {
    expect(removeArm(two, inB)).toEqual(alone);
    expect(removeArm(two, inA).scenario.treatments).toHaveLength(2);
    expect(removeArm(alone, inA)).toBe(alone);
  });
});

const byId = (settings: Scenario['inputs']): Scenario['inputs'] =>
  settings.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const anybody = scenarios(between(400, 4000), { inputs: 4, treatments: 3 });

describe('an edit', () => {
  it('goes to the ringed arm alone', () => {
    const work = editArms(two, setInput(two.scenario, 'oestradiol', 0.5), false);
    expect(stepsOf(arm(work, inB), 'oestradiol')).toHaveLength(1);
    expect(arm(work, inA)).toBe(arm(two, inA));
  });

  it('goes to every arm where it is meant for all, and leaves them apart in the rest', () => {
    const work = editArms(two, setInput(two.scenario, 'oestradiol', 0.5), true);
    expect(stepsOf(arm(work, inA), 'oestradiol')).toEqual(stepsOf(work.scenario, 'oestradiol'));
    expect(arm(work, inA).treatments).toHaveLength(1);
    expect(arm(work, inB).treatments).toHaveLength(2);
  });

  it('of the person or of the months shown goes to every arm always', () => {
    const older = editArms(two, setPerson(two.scenario, { ageYears: 71 }), false);
    expect(armsOf(older).map(({ scenario }) => scenario.person.ageYears)).toEqual([71, 71]);
    const longer = editArms(two, setHorizon(two.scenario, 4000), false);
    expect(armsOf(longer).map(({ scenario }) => scenario.horizonDays)).toEqual([4000, 4000]);
  });

  it('of the sex takes from every arm what this person cannot have', () => {
    const nursing = editArms(two, setInput(two.scenario, 'lactation', 1), true);
    const man = editArms(nursing, setSex(nursing.scenario, 'male', 50), false);
    expect(stepsOf(arm(man, inA), 'lactation')).toEqual([]);
    expect(issuesOfOthers(nursing, man)).toEqual([]);
  });

  it('of a course changes the same fields of the same course elsewhere', () => {
    const doses = 3;
    const moved = { ...first(two.scenario), startDay: 6 * daysPerMonth };
    const apart = editArms(
      ring(two, inA),
      setTreatment(openingScenario, 0, { ...first(openingScenario), count: doses }),
      false,
    );
    const work = editArms(ring(apart, inB), setTreatment(two.scenario, 0, moved), true);
    expect(first(arm(work, inA))).toMatchObject({ startDay: 6 * daysPerMonth, count: doses });
    expect(first(arm(work, inB))).toMatchObject({ startDay: 6 * daysPerMonth, count: 6 });
  });

  it('that gives or stops a drug does so in every arm, once', () => {
    const given = editArms(two, addTreatment(two.scenario, 'prednisone', 0), true);
    expect(arm(given, inA).treatments.map(({ drug }) => drug)).toEqual(['denosumab', 'prednisone']);
    const stopped = editArms(two, removeTreatment(two.scenario, 1), true);
    expect(arm(stopped, inA)).toEqual(openingScenario);
    expect(arm(stopped, inB).treatments).toHaveLength(1);
  });

  it('sets a condition with all that it moves', () => {
    const setting = { id: 'myeloma', severity: 0.5, fromDay: 0 } as const;
    const ill = setCondition(two.scenario, setting);
    const work = editArms(two, ill, true);
    expect(arm(work, inA)).toEqual(setCondition(openingScenario, setting));
  });

  it('that another arm cannot bear is refused, with the arm’s letter', () => {
    const late = editArms(ring(two, inA), setHorizon(openingScenario, 59 * daysPerMonth), false);
    expect(issuesOfOthers(ring(two, inA), late)[0]?.message).toMatch(/^in arm B: /);
  });

  it('turns one scenario into any other in every arm alike, where both were the same', () => {
    fc.assert(
      fc.property(anybody, anybody, (before, after) => {
        expect(carried(before, after, before, true)).toEqual(
          carried(before, after, structuredClone(before), true),
        );
        const now = carried(before, after, before, true);
        expect(now.person).toEqual(after.person);
        expect(byId(now.inputs)).toEqual(byId(after.inputs));
        expect(now.treatments.length).toBe(after.treatments.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what is written', () => {
  it('is the scenario itself where nothing is compared', () => {
    expect(documentOf(alone)).toBe(openingScenario);
    expect(workFrom(JSON.parse(JSON.stringify(openingScenario)))).toEqual({
      ok: true,
      value: alone,
    });
  });

  it('is to a file without a condition of which no input is left, so that reading gives nothing back', () => {
    const ill = setCondition(blankScenario, {
      id: 'primaryHyperparathyroidism',
      severity: 1,
      fromDay: 0,
    });
    const file = (scenario: Scenario): unknown =>
      JSON.parse(JSON.stringify(documentForFile({ scenario })));
    expect(workFromFile(file(ill))).toEqual({ ok: true, value: { scenario: ill } });
    const reset = resetInput(ill, 'parathyroidOutput');
    expect(workFromFile(file(reset))).toEqual({ ok: true, value: { scenario: blankScenario } });
    // Written by hand, it is a wish.
    const named = JSON.parse(JSON.stringify(documentOf({ scenario: reset }))) as unknown;
    expect(workFromFile(named)).toEqual({ ok: true, value: { scenario: ill } });
    expect(workFrom(named)).toEqual({ ok: true, value: { scenario: reset } });
  });

  it('comes back with arms, names and ring', () => {
    const work = ring(renameArm(two, inB, 'with zoledronate'), inA);
    expect(workFrom(JSON.parse(JSON.stringify(documentOf(work))))).toEqual({
      ok: true,
      value: work,
    });
  });

  it('is read where its arms are of the format before', () => {
    const old = { ...blankScenario, formatVersion: 1 };
    const document = {
      comparisonVersion: 1,
      ringed: 1,
      arms: [
        { name: '', scenario: old },
        { name: 'B', scenario: old },
      ],
    };
    const read = workFrom(document);
    expect(read.ok && armsOf(read.value).map(({ scenario }) => scenario)).toEqual([
      blankScenario,
      blankScenario,
    ]);
  });

  it.each([
    ['of two people', { ...openingScenario, person: { ...openingScenario.person, ageYears: 61 } }],
    ['of other months', { ...openingScenario, horizonDays: 4000 }],
    ['that is no scenario', { horizonDays: 1 }],
  ])('is refused with an arm %s', (_what, scenario) => {
    const arms = [
      { name: '', scenario: openingScenario },
      { name: '', scenario },
    ];
    expect(workFrom({ comparisonVersion: 1, ringed: 0, arms })).toMatchObject({
      ok: false,
      failure: { kind: 'invalid-input' },
    });
  });

  it('of a later program is left to it', () => {
    expect(workFrom({ comparisonVersion: 2 })).toMatchObject({
      failure: { kind: 'document-too-new', found: 2, supported: 1 },
    });
  });

  it('is the same whichever arm has the ring', () => {
    expect(sameWork(two, ring(two, inA))).toBe(true);
    expect(sameWork(two, alone)).toBe(false);
  });
});
