import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { unstudiedPairs, type Manner } from './pairs.ts';
import { isSupplement, phasesOf, type Phase } from './phases.ts';
import {
  isStudiedDose,
  longestAfterwards,
  longestCourse,
  studiedDoses,
  type StudiedDoses,
} from './studied.ts';

/** Why the curve is not backed by trials from a day on. */
export type Reason =
  | { readonly kind: 'drug'; readonly drug: string }
  | { readonly kind: 'dose'; readonly drug: string; readonly studied: StudiedDoses }
  /** Given for longer than any trial of it reports. */
  | { readonly kind: 'duration'; readonly drug: string; readonly longestDays: number }
  /** Stopped for longer than any trial followed; 0 where none did. */
  | { readonly kind: 'afterwards'; readonly drug: string; readonly longestDays: number }
  | {
      readonly kind: 'sequence';
      readonly drug: string;
      readonly before: string;
      readonly manner: Manner;
    };

/** A day of the scenario from which no trial backs the curve, and why. */
export interface Outside {
  readonly fromDay: number;
  readonly reason: Reason;
}

/** Days beyond the last reading that still go with it; our choice. */
const grace = daysPerMonth;

/**
 * Where a scenario leaves what trials studied, earliest first. All that comes later is extrapolated
 * too, because the body keeps what was done to it. Drugs alone count: what inputs are moved to is
 * not looked at, nor a course of calcium or vitamin D, which trials set as inputs.
 */
export function outsideOf(scenario: Scenario): readonly Outside[] {
  const phases = phasesOf(scenario).filter((phase) => phase.of === 'drug' && !isSupplement(phase));
  return [
    ...phases.flatMap((phase) => outsideCourse(phase, phases)),
    ...afterAll(phases),
    ...sequences(scenario),
  ]
    .filter(({ fromDay }) => fromDay < scenario.horizonDays - 1)
    .toSorted((a, b) => a.fromDay - b.fromDay);
}

function outsideCourse(phase: Phase, phases: readonly Phase[]): Outside[] {
  const { id: drug, fromDay, toDay } = phase;
  const studied = studiedDoses(drug);
  if (studied === null) return [{ fromDay, reason: { kind: 'drug', drug } }];
  if (!isStudiedDose(phase, studied)) return [{ fromDay, reason: { kind: 'dose', drug, studied } }];
  const before = phases.filter((other) => other.fromDay < fromDay - 1).map(({ id }) => id);
  const longestDays = longestCourse(phase, before);
  return toDay - fromDay > longestDays + grace
    ? [{ fromDay: fromDay + longestDays, reason: { kind: 'duration', drug, longestDays } }]
    : [];
}

/** After the last course of all. */
function afterAll(phases: readonly Phase[]): Outside[] {
  const last = phases.toSorted((a, b) => a.toDay - b.toDay).at(-1);
  if (!last) return [];
  const longestDays = longestAfterwards(last);
  const fromDay = last.toDay + (longestDays > 0 ? longestDays : grace);
  return [{ fromDay, reason: { kind: 'afterwards', drug: last.id, longestDays } }];
}

function sequences(scenario: Scenario): Outside[] {
  return unstudiedPairs(scenario).flatMap(({ first, second, manner }): Outside[] => {
    const [before, after] = [scenario.treatments[first], scenario.treatments[second]];
    if (!before || !after) return [];
    return [
      {
        fromDay: after.startDay,
        reason: { kind: 'sequence', drug: after.drug, before: before.drug, manner },
      },
    ];
  });
}
