import type { EvidenceRow, Trial } from '../../model/evidence.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { trials } from '../trials/index.ts';
import { limits } from './closeness.ts';
import { personApart, personOn } from './people.ts';
import { agreementOf, dayInScenario, regimenOf, type Agreement, type Regimen } from './regimen.ts';

/** A published number where a scenario does what its arm did. */
export interface MatchedRow {
  readonly row: EvidenceRow;
  /** Day of the scenario from which the change is counted. */
  readonly fromDay: number;
  /** Day of the scenario that the reading stands for. */
  readonly day: number;
}

/** An arm that a scenario follows, for all of its time or for the beginning of it. */
export interface MatchedArm {
  readonly trial: Trial<Scenario>;
  readonly label: string;
  /** Age of the people when it began, and of the person on screen then, years. */
  readonly ageYears: number;
  readonly ownAgeYears: number;
  /** First day of the scenario on which it does otherwise; infinite where it never does. */
  readonly untilDay: number;
  /** 0 just within the limits, 1 the same person and the same regimen. */
  readonly closeness: number;
  /** Changes from a day, of this arm alone. */
  readonly own: readonly MatchedRow[];
  /** Differences to a control arm: another quantity, not to be laid on the curve of one arm. */
  readonly againstControl: readonly MatchedRow[];
}

/** Every arm of the registry that a scenario is close to and that reports within its time; no order. */
export function matchesOf(scenario: Scenario): readonly MatchedArm[] {
  const own = regimenOf(scenario);
  return allArms().flatMap((arm) => {
    const agreement = agreementOf(own, arm.regimen);
    if (agreement === null) return [];
    const found = matched(scenario, own, arm, agreement);
    return found && found.own.length + found.againstControl.length > 0 ? [found] : [];
  });
}

interface KnownArm {
  readonly trial: Trial<Scenario>;
  readonly label: string;
  readonly scenario: Scenario;
  readonly regimen: Regimen;
  readonly rows: readonly EvidenceRow[];
}

function matched(
  scenario: Scenario,
  own: Regimen,
  { trial, label, scenario: armScenario, regimen, rows }: KnownArm,
  { untilDay, anchors, apart }: Agreement,
): MatchedArm | null {
  const treated = regimen.phases.length > 0;
  const ours = personOn(scenario.person, own.startDay);
  const theirs = personOn(armScenario.person, regimen.startDay);
  const ages = personApart(ours, theirs, treated);
  if (ages === null) return null;
  const shift = own.startDay - regimen.startDay;
  const found = rows.flatMap((row): MatchedRow[] => {
    if (row.day > untilDay + limits.slackDays) return [];
    if (treated && row.day <= regimen.startDay + 1) return [];
    const fromDay = dayInScenario(anchors, shift, row.fromDay, true);
    const day = dayInScenario(anchors, shift, row.day, false);
    if (fromDay < -1 || day <= fromDay || day > scenario.horizonDays + 1) return [];
    return [{ row, fromDay: Math.max(0, fromDay), day: Math.min(day, scenario.horizonDays) }];
  });
  return {
    trial,
    label,
    ageYears: theirs.ageYears,
    ownAgeYears: ours.ageYears,
    untilDay: untilDay === Infinity ? Infinity : dayInScenario(anchors, shift, untilDay, false),
    closeness: 1 - (ages + Math.min(1, apart)) / 2,
    own: found.filter(({ row }) => row.against === undefined),
    againstControl: found.filter(({ row }) => row.against !== undefined),
  };
}

let known: readonly KnownArm[] | null = null;

/** Every arm that has rows, its regimen made out once. */
function allArms(): readonly KnownArm[] {
  known ??= Object.values<Trial<Scenario>>(trials).flatMap((trial) =>
    Object.entries(trial.arms).flatMap(([id, { label, scenario }]): KnownArm[] => {
      const rows = trial.rows.filter(({ arm }) => arm === id);
      return rows.length === 0
        ? []
        : [{ trial, label, scenario, regimen: regimenOf(scenario), rows }];
    }),
  );
  return known;
}

/** Whether a number is counted from a day later than day 0, and is laid on the model’s value of that day. */
export function isCountedLater({ fromDay }: Pick<MatchedRow, 'fromDay'>): boolean {
  return fromDay > daysPerMonth / 30;
}
