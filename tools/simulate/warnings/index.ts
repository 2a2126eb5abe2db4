import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { beyondLabel, directionOnly, ownTScore } from './course.ts';
import { beyondTrials, onCurves } from './curves.ts';
import { withoutEffect } from './nothing.ts';
import { neverMenopause, otherHealth, otherPeople } from './people.ts';
import { sameDrive, sameInput, sameName } from './together.ts';
import type { Warning, WarningRule } from './warning.ts';

export type { Warning } from './warning.ts';

/** In the order of the answer: the scenario itself, then how far it is studied, then its curves. */
const rules: readonly WarningRule[] = [
  neverMenopause,
  ownTScore,
  sameDrive,
  sameInput,
  sameName,
  withoutEffect,
  beyondLabel,
  directionOnly,
  otherPeople,
  otherHealth,
  beyondTrials,
  onCurves,
];

/** Everything to know before the answer to a scenario is believed. */
export function warningsOf(scenario: Scenario): readonly Warning[] {
  return rules.flatMap((rule) => rule(scenario));
}
