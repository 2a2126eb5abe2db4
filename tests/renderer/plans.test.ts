import { describe, expect, it } from 'vitest';
import { drugs } from '../../shared/drugs/index.ts';
import { inputs } from '../../shared/inputs/index.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { blankScenario, openingScenario } from '../../shared/scenario/defaults.ts';
import { addTreatment, setInput, setSex } from '../../shared/scenario/edits.ts';
import { bandOf } from '../../shared/scenario/band.ts';
import type { Person, Treatment } from '../../shared/scenario/parts.ts';
import { scenarioSchema } from '../../shared/scenario/scenario.ts';
import {
  heldValue,
  spanOf,
  spanProblem,
  stepsOfSpan,
  withValue,
} from '../../renderer/src/controls/inputSpan.ts';
import {
  countOf,
  lastDoseDay,
  lastDoseProblem,
  regimenOf,
  withInterval,
  withLastDose,
  withRegimen,
  withStart,
} from '../../renderer/src/controls/treatmentPlan.ts';
import {
  horizonDial,
  horizonProblem,
  horizonUnit,
} from '../../renderer/src/controls/horizonDial.ts';
import { idleNote } from '../../renderer/src/panels/idleNote.ts';
import { changesOf, withoutChanges } from '../../renderer/src/panels/changes.ts';
import { courseTitle } from '../../renderer/src/panels/courseTitle.ts';
import { problemOf } from '../../renderer/src/format/failure.ts';
import { issuesOf } from '../../shared/scenario/issues.ts';
import { startFor } from '../../renderer/src/panels/startFor.ts';
import { every, lengthOf, periodOf } from '../../renderer/src/format/quantity.ts';

const [opening] = openingScenario.treatments as [Treatment];
const month = daysPerMonth;

describe('a course of denosumab', () => {
  it('is stopped by dragging its last dose', () => {
    expect(lastDoseDay(opening) / month).toBeCloseTo(54, 9);
    const shorter = withLastDose(opening, 31 * month);
    expect(countOf(shorter)).toBe(2);
    expect(countOf(withLastDose(opening, 0))).toBe(1);
    expect(lastDoseProblem(opening, 24 * month)).toBeNull();
    expect(lastDoseProblem(opening, 12 * month)).toBe(
      'The last dose cannot come before the first, in month 24.',
    );
  });

  it('moves as a block', () => {
    const later = withStart(opening, 30 * month);
    expect(lastDoseDay(later) / month).toBeCloseTo(60, 9);
    expect(withStart({ ...opening, endDay: 40 * month }, 26 * month).endDay).toBeCloseTo(
      42 * month,
    );
  });

  it('lasts as long at another interval', () => {
    expect(countOf(withInterval(opening, 3 * month))).toBe(12);
  });

  it('knows its regimen, and takes another', () => {
    expect(regimenOf(drugs.denosumab, opening)?.label).toContain('every 6 months');
    const other = withRegimen(drugs.denosumab, opening, drugs.denosumab.regimens[1] ?? never());
    expect(regimenOf(drugs.denosumab, other)?.dose).toBe(120);
    expect(regimenOf(drugs.denosumab, { ...opening, dose: 61 })).toBeUndefined();
  });
});

describe('where a new course starts', () => {
  it('is the month of the cursor', () => {
    expect(startFor(openingScenario, 'zoledronate', 66.3 * month)).toBeCloseTo(66 * month, 6);
  });

  it('is day 0 where nothing is given yet, wherever the cursor stands', () => {
    expect(startFor(blankScenario, 'zoledronate', 66 * month)).toBe(0);
  });

  it('is the first free day where the drug is being given then', () => {
    expect(startFor(openingScenario, 'denosumab', 30 * month)).toBeCloseTo(60 * month, 6);
  });

  it('is nowhere when the drug is given to the end', () => {
    const full = {
      ...openingScenario,
      treatments: [{ ...opening, startDay: 0, count: 16 }],
    };
    expect(startFor(full, 'denosumab', 30 * month)).toBeNull();
  });
});

describe('an input that starts later and stops', () => {
  const span = { value: 3, fromDay: 100, toDay: 200 };
  const steps = stepsOfSpan(inputs.tnfAlpha, span);

  it('reads back as it was set', () => {
    expect(spanOf(inputs.tnfAlpha, steps)).toEqual(span);
  });

  it('keeps its days when it is turned', () => {
    const turned = withValue(inputs.tnfAlpha, steps, 2);
    expect(spanOf(inputs.tnfAlpha, turned)).toEqual({ ...span, value: 2 });
  });

  it('says which of its two months is wrong', () => {
    expect(spanProblem(span, 'to')).toBeNull();
    const turned = { ...span, fromDay: 12 * month, toDay: 6 * month };
    expect(spanProblem(turned, 'from')).toBe('“From month” must be before “To month”, now 6.');
    expect(spanProblem(turned, 'to')).toBe('“To month” must be after “From month”, now 12.');
  });

  it('is gone when it is turned to neutral', () => {
    expect(withValue(inputs.tnfAlpha, steps, inputs.tnfAlpha.neutral ?? Number.NaN)).toEqual([]);
  });

  it('shows its first value where it has more steps than a span', () => {
    const many = [1, 2, 3].map((value, index) => ({ day: index * 50, value }));
    expect(spanOf(inputs.tnfAlpha, many)).toBeNull();
    expect(heldValue(inputs.tnfAlpha, many)).toBe(1);
    expect(withValue(inputs.tnfAlpha, many, 4).map(({ value }) => value)).toEqual([4, 2, 3]);
  });

  it('can go back to the person’s own level', () => {
    const own = stepsOfSpan(inputs.oestradiol, { value: 0.9, fromDay: 0, toDay: 300 });
    expect(own.at(-1)).toEqual({ day: 300, value: null });
    expect(spanOf(inputs.oestradiol, own)?.toDay).toBe(300);
  });
});

it('lists every change, and each can be taken back', () => {
  const scenario = addTreatment(
    {
      ...openingScenario,
      person: { ...blankScenario.person, ageYears: 70, menopauseAgeYears: null },
      inputs: [{ id: 'oestradiol', steps: [{ day: 0, value: 0.2 }] }],
    },
    'zoledronate',
    66 * month,
  );
  const changes = changesOf(scenario);
  expect(changes.map(({ label, value }) => `${label} ${value}`)).toEqual([
    'Oestradiol 0.2',
    'Denosumab 60 mg × 6',
    'Zoledronate (zoledronic acid) 5 mg × 2',
    'Age 70',
    'Menopause none',
  ]);
  for (const { undone } of changes) {
    const rest = undone(scenario);
    expect(scenarioSchema.safeParse(rest).success).toBe(true);
    expect(changesOf(rest)).toHaveLength(changes.length - 1);
  }
  expect(withoutChanges(scenario, 'all')).toBe(blankScenario);
});

it('offers a man neither ovaries nor lactation, and takes them away with the sex', () => {
  const woman = setInput(setInput(blankScenario, 'oophorectomy', 1), 'tnfAlpha', 2);
  const man = setSex(woman, 'male', 50);
  expect(man.inputs.map(({ id }) => id)).toEqual(['tnfAlpha']);
  expect(scenarioSchema.safeParse(man).success).toBe(true);
  const { error } = scenarioSchema.safeParse(setInput(man, 'lactation', 1));
  expect(error && issuesOf(error)).toEqual([
    { path: 'inputs.1.id', message: 'must not be set for a man' },
  ]);
  expect(setSex(man, 'female', 50).person).toEqual(woman.person);
});

it('tells two courses of one drug apart, and refuses them at once in words for people', () => {
  const twice = addTreatment(openingScenario, 'denosumab', 60 * month);
  expect(courseTitle(twice, 1)).toBe('Denosumab, course 2');
  expect(courseTitle(openingScenario, 0)).toBe('Denosumab');
  const overlapping = addTreatment(openingScenario, 'denosumab', 30 * month);
  const { error } = scenarioSchema.safeParse(overlapping);
  expect(error && problemOf(issuesOf(error))).toMatch(
    /^Denosumab is already being given then: start it on or after month 60/,
  );
});

it('shows a time from a month on, and says why it cannot be shorter', () => {
  expect(horizonProblem(100 * 365.25, 0)).toBe('Must be from 1 month to 60 years.');
  expect(horizonProblem(20 * 365.25, 0)).toBeNull();
  expect(horizonProblem(24 * month, 54 * month)).toMatch(/starts in month 54: show at least/);
  const units = [1, 1.5 * month, 12 * month, 24 * month].map(horizonUnit);
  expect(units).toEqual(['days', 'days', 'months', 'years']);
  // The track stays where it is when the unit changes.
  const dials = [month, 12 * month, 24 * month].map((days) => horizonDial(days, 96 * month));
  expect(new Set(dials.map(({ min, max }) => (max / min).toFixed(6))).size).toBe(1);
  expect([1, 45, 24 * month, 15 * month].map(lengthOf)).toEqual([
    '1 day',
    '1.5 months',
    '2 years',
    '15 months',
  ]);
});

it('shades the oestradiol that is usual for this person', () => {
  const { person } = blankScenario;
  const meaning = (change: Partial<Person>) =>
    bandOf(inputs.oestradiol, { ...person, ...change }).meaning;
  expect(meaning({})).toBe('usual after menopause');
  expect(meaning({ menopauseAgeYears: null })).toBe('usual before menopause');
  expect(meaning({ ageYears: 40 })).toBe('usual before menopause');
  expect(meaning({ sex: 'male', menopauseAgeYears: null })).toBe('usual in men');
  expect(bandOf(inputs.tnfAlpha, person)).toBe(inputs.tnfAlpha.band);
});

it('says when the hours of a PTH analogue do nothing', () => {
  const spread = setInput(blankScenario, 'pthHours', 24);
  expect(idleNote(blankScenario, 'pthHours')).toBeUndefined();
  expect(idleNote(spread, 'pthHours')).toMatch(/no PTH analogue/);
  expect(idleNote(addTreatment(spread, 'teriparatide', 0), 'pthHours')).toBeUndefined();
});

it('names an interval as people say it', () => {
  expect(every(182.625)).toBe('every 6 months');
  expect(every(28)).toBe('every 4 weeks');
  expect(every(7)).toBe('every week');
  expect(every(1)).toBe('every day');
  expect(every(365.25)).toBe('every year');
  expect(periodOf(10)).toBe('days');
});

function never(): never {
  throw new Error('no such regimen');
}
