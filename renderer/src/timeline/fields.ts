import { at } from '../../../shared/assert.ts';
import type { Dose } from '../../../shared/scenario/course.ts';
import { daysPerMonth } from '../../../shared/scenario/calendar.ts';
import { setTreatment } from '../../../shared/scenario/edits.ts';
import type { Treatment } from '../../../shared/scenario/parts.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import {
  movedBy,
  taperedTo,
  withDose as withChangedDose,
} from '../../../shared/scenario/schedule.ts';
import type { Dial } from '../controls/dial.ts';
import { doseDial, intervalDial, lastDial, startDial } from '../controls/treatmentDials.ts';
import {
  doseOf,
  lastDoseDay,
  lastDoseProblem,
  withDose,
  withInterval,
  withLastDose,
} from '../controls/treatmentPlan.ts';
import { daysOf, number, periodOf } from '../format/quantity.ts';
import { conditionFields } from './conditionBlock.ts';
import type { Cell, CourseBlock } from './lanes.ts';
import { spellFields } from './spellFields.ts';

/** One number of a block or a dose that can be set: in its panel, and in the table. */
export interface Field {
  readonly id: string;
  readonly dial: Dial;
  readonly value: number;
  readonly change: (value: number) => (scenario: Scenario) => Scenario;
  /** Why a value cannot be, before anything is tried. */
  readonly problem?: (value: number) => string | null;
  /** What undo calls it. */
  readonly words: (value: number) => string;
}

/** Everything that can be set of what is held. */
export function fieldsOf({ block, dose }: Cell, horizonDays: number): readonly Field[] {
  if (block.kind === 'spell') return spellFields(block, horizonDays);
  if (block.kind === 'condition') return conditionFields(block, horizonDays);
  return dose ? doseFields(block, dose) : courseFields(block, horizonDays);
}

function courseFields(block: CourseBlock, horizonDays: number): readonly Field[] {
  const { drug, treatment } = block;
  const set = (make: (now: Treatment) => Treatment) => changeCourse(block, make);
  const dose = doseDial(drug);
  const last = lastDial(treatment, horizonDays);
  const period = periodOf(treatment.everyDays);
  const unit = (value: number): string => `${number(value, 6)} ${dose.unit}`.trim();
  return [
    {
      id: 'start',
      dial: startDial(horizonDays),
      value: treatment.startDay / daysPerMonth,
      change: (month) => set((now) => movedBy(now, month * daysPerMonth - now.startDay)),
      words: (month) => `start at month ${number(month, 1)}`,
    },
    {
      id: 'last',
      dial: last,
      value: lastDoseDay(treatment) / daysPerMonth,
      problem: (month) => lastDoseProblem(treatment, month * daysPerMonth),
      change: (month) => set((now) => withLastDose(now, month * daysPerMonth)),
      words: (month) => `stop at month ${number(month, 1)}`,
    },
    {
      id: 'dose',
      dial: { ...dose, label: 'Dose' },
      value: doseOf(drug, treatment),
      change: (value) => set((now) => withDose(drug, now, value)),
      words: (value) => `dose to ${unit(value)}`,
    },
    {
      id: 'taper',
      dial: { ...dose, label: 'Dose at the end' },
      value: doseOf(drug, { ...treatment, dose: treatment.lastDose ?? treatment.dose }),
      change: (value) => set((now) => taperedTo(withDose(drug, now, doseOf(drug, now)), value)),
      words: (value) => `dose going to ${unit(value)}`,
    },
    {
      id: 'interval',
      dial: { ...intervalDial(drug, period), label: 'Every' },
      value: treatment.everyDays / daysOf[period],
      change: (value) => set((now) => withInterval(now, value * daysOf[period])),
      words: (value) => `every ${number(value, 1)} ${period}`,
    },
  ];
}

function doseFields(block: CourseBlock, dose: Dose): readonly Field[] {
  const { drug, treatment } = block;
  const set = (edit: { lateDays?: number; dose?: number | undefined }) =>
    changeCourse(block, (now) => withChangedDose(now, dose.number, edit));
  const longest = Math.ceil(treatment.everyDays / 7);
  const amount = doseDial(drug);
  const missed = treatment.changes?.some(
    (change) => change.number === dose.number && change.dose === 0,
  );
  return [
    {
      id: 'missed',
      dial: { ...plain, label: 'Missed', unit: '', min: 0, max: 1, step: 1 },
      value: missed ? 1 : 0,
      change: (value) => set({ dose: value === 1 ? 0 : undefined }),
      words: (value) => (value === 1 ? 'missed' : 'given'),
    },
    {
      id: 'late',
      dial: {
        ...plain,
        label: 'Late by',
        unit: 'weeks',
        min: dose.number === 1 ? 0 : -longest,
        max: longest,
        step: 1,
      },
      value: (dose.day - dose.dueDay) / 7,
      change: (value) => set({ lateDays: value * 7 }),
      words: (value) => `${number(value, 1)} weeks late`,
    },
    {
      id: 'amount',
      dial: { ...amount, label: 'Amount' },
      value: doseOf(drug, { ...treatment, dose: dose.amount }),
      change: (value) =>
        changeCourse(block, (now) =>
          withChangedDose(withDose(drug, now, doseOf(drug, now)), dose.number, { dose: value }),
        ),
      words: (value) => `${number(value, 6)} ${amount.unit}`.trim(),
    },
  ];
}

const plain = { scale: 'linear', neutral: null } as const;

function changeCourse(
  { index }: CourseBlock,
  make: (now: Treatment) => Treatment,
): (scenario: Scenario) => Scenario {
  return (scenario) => setTreatment(scenario, index, make(at(scenario.treatments, index)));
}
