import { drugs } from '../../drugs/index.ts';
import { inputs } from '../../inputs/index.ts';
import type { Drug } from '../../model/drug.ts';
import type { Input } from '../../model/input.ts';
import { courseEnd, givenDoses } from '../../scenario/course.ts';
import type { InputSetting, Treatment } from '../../scenario/parts.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { spellsOf } from '../../scenario/spells.ts';
import { isSteady } from '../../scenario/steady.ts';
import { supplements } from './supplements.ts';
import { closeAmounts, gapOf, negligible } from './closeness.ts';

/** One drug in one regimen, or one input off its neutral value, for a stretch of days. */
export interface Phase {
  readonly of: 'drug' | 'input';
  /** Id of the drug or the input. */
  readonly id: string;
  readonly fromDay: number;
  /** The first day no longer in it; infinite where it lasts. */
  readonly toDay: number;
  /** One dose in the unit of the drug, or the value of the input, at the start and at the end. */
  readonly first: number;
  readonly last: number;
  /** Days between doses; null for an input. */
  readonly everyDays: number | null;
  /** Whether only the dose per day counts, because single doses are not told apart. */
  readonly steady: boolean;
}

/** What is done to a person over time, earliest first; what changes next to nothing is left out. */
export function phasesOf({ treatments, inputs: settings }: Scenario): readonly Phase[] {
  const given = treatments.flatMap(coursePhases);
  return [...joined(given), ...settings.flatMap(spellPhases)].toSorted(
    (a, b) => a.fromDay - b.fromDay,
  );
}

/** Whether a phase is a course of what trials give to both arms: calcium or vitamin D. */
export function isSupplement({ of, id }: Phase): boolean {
  return of === 'drug' && supplements.some((supplement) => supplement === id);
}

/** One course, parted where doses are missed, late or of another amount. */
function coursePhases(treatment: Treatment): Phase[] {
  const drug: Drug = drugs[treatment.drug];
  const { dose, lastDose = dose, everyDays, startDay } = treatment;
  const whole: Phase = {
    of: 'drug',
    id: drug.id,
    fromDay: startDay,
    toDay: courseEnd(treatment),
    first: dose,
    last: lastDose,
    everyDays,
    steady: isSteady(drug),
  };
  if (treatment.changes === undefined) return dose === 0 && lastDose === 0 ? [] : [whole];
  const runs: Phase[] = [];
  for (const { day, amount } of givenDoses(treatment, Infinity)) {
    const run = runs.at(-1);
    const one = { ...whole, fromDay: day, toDay: day + everyDays, first: amount, last: amount };
    if (run && follows(run, one)) runs[runs.length - 1] = { ...run, toDay: one.toDay };
    else runs.push(one);
  }
  // A taper is one run: its doses differ by design.
  const [only] = runs;
  return only && runs.length === 1 ? [{ ...only, last: lastDose }] : runs;
}

/** Courses of one drug that go on where the one before ended, as one. */
function joined(phases: readonly Phase[]): Phase[] {
  const all: Phase[] = [];
  for (const phase of phases.toSorted((a, b) => a.fromDay - b.fromDay)) {
    const before = all.findLastIndex(({ id }) => id === phase.id);
    const run = all[before];
    if (run && follows(run, phase)) all[before] = { ...run, toDay: phase.toDay, last: phase.last };
    else all.push(phase);
  }
  return all;
}

function follows(run: Phase, next: Phase): boolean {
  return Math.abs(next.fromDay - run.toDay) <= gapOf(run) && closeAmounts(run, next);
}

function spellPhases({ id, steps }: InputSetting): Phase[] {
  const input: Input = inputs[id];
  return spellsOf(input, steps).flatMap(({ value, fromDay, toDay }): Phase[] =>
    negligible(input, value)
      ? []
      : [
          {
            of: 'input',
            id,
            fromDay,
            toDay: toDay ?? Infinity,
            first: value,
            last: value,
            everyDays: null,
            steady: true,
          },
        ],
  );
}
