import { phasesOf } from '../../../shared/evidence/matching/phases.ts';
import type { Study } from '../../../shared/evidence/matching/choose.ts';
import {
  isCountedLater,
  type MatchedArm,
  type MatchedRow,
} from '../../../shared/evidence/matching/match.ts';
import { matchWords } from '../../../shared/explain/closeToTrials.ts';
import { drugName } from '../../../shared/explain/drugName.ts';
import { inputs } from '../../../shared/inputs/index.ts';
import type { Input } from '../../../shared/model/input.ts';
import type { Reference } from '../../../shared/model/provenance.ts';
import { endPoints } from '../../../shared/reference/evidence.ts';
import { modelSays } from '../../../shared/reference/modelSays.ts';
import { provenanceWords, written, type PageKey } from '../../../shared/reference/page.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { moment, type Readable } from '../charts/cursor.ts';
import { changeBetween } from '../charts/published.ts';
import { columnOf, percent } from './points.ts';

/** One published number with everything that is known of it. */
export interface SourceLine {
  readonly id: string;
  /** "spine BMD, month 24 to 60". */
  readonly what: string;
  readonly value: string;
  /** The printed interval, or that there is none. */
  readonly interval: string;
  readonly tolerance: string;
  /** What the curve on screen does between the same days; null for a difference to a control arm. */
  readonly here: string | null;
  /** What the model says when the arm is run as it was. */
  readonly there: string;
  /** From where it is counted, and so whether it lies on the model’s own value. */
  readonly counted: string;
  readonly provenance: string;
  readonly note: string;
}

/** What one arm of a trial reports on the days of a scenario. */
export interface SourceArm {
  readonly title: string;
  /** How it compares with the scenario on screen. */
  readonly match: string;
  readonly reference: Reference;
  readonly own: readonly SourceLine[];
  readonly againstControl: readonly SourceLine[];
}

/** The arms of a study as its source panel shows them. */
export function sourceArms(
  { arms }: Study,
  scenario: Scenario,
  course: Readable,
): readonly SourceArm[] {
  return arms.map((arm) => ({
    title: `${arm.trial.name}: ${arm.label}`,
    match: matchWords(arm, scenario),
    reference: arm.trial.reference,
    own: arm.own.map((found) => lineOf(arm, found, course)),
    againstControl: arm.againstControl.map((found) => lineOf(arm, found, null)),
  }));
}

function lineOf({ trial }: MatchedArm, found: MatchedRow, course: Readable | null): SourceLine {
  const { row, fromDay, day } = found;
  const { id, endPoint, value, low, high, tolerance, provenance, against, note } = row;
  const here = course && changeBetween(course, columnOf(endPoint), fromDay, day);
  const said = modelSays.values[id];
  const control =
    against === undefined ? '' : `, against: ${trial.arms[against]?.label ?? against}`;
  return {
    id,
    what: `${endPoints[endPoint]}, ${moment(fromDay)} to ${moment(day)}${control}`,
    value: percent(value),
    interval:
      low === undefined || high === undefined
        ? 'no interval printed'
        : `${written(low)} to ${written(high)} % printed`,
    tolerance: `± ${written(tolerance)}`,
    here: here === null ? null : percent(tenth(here)),
    there: said === undefined ? 'none' : percent(tenth(said)),
    counted: isCountedLater(found)
      ? `counted from ${moment(fromDay)}, laid on the model’s value of that day`
      : 'counted from day 0',
    provenance: provenanceWords[provenance],
    note: note ?? '',
  };
}

/** The reference pages of what a scenario gives or moves. */
export function pagesOf(
  scenario: Scenario,
): readonly { readonly page: PageKey; readonly name: string }[] {
  const found = new Map(
    phasesOf(scenario).map(({ of, id }) => [
      id,
      { page: { kind: of, id } as const, name: of === 'drug' ? drugName(id) : labelOf(id) },
    ]),
  );
  return [...found.values()];
}

function labelOf(id: string): string {
  const known: Readonly<Record<string, Input>> = inputs;
  return known[id]?.label ?? id;
}

function tenth(value: number): number {
  return Math.round(10 * value) / 10;
}
