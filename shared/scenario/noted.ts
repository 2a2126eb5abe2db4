import { conditions } from '../conditions/index.ts';
import { failed, ok, type Result } from '../result.ts';
import { movedInputs, setCondition, stepsOfConditions, takenApart, whyNot } from './conditions.ts';
import { stepsOf } from './edits.ts';
import { issuesOf, type Issue } from './issues.ts';
import type { ConditionSetting } from './parts.ts';
import { scenarioSchema, type Scenario } from './scenario.ts';

// Inputs alone are simulated, and the window always sets them with a condition. Who writes a file by hand may
// name a condition and no more: then its inputs are set as the file is read. So that this never gives back what
// was taken away in the window, a file is written without a condition of which no input is left.

/** The conditions that a document names while it sets none of the inputs that they move. */
export function namedOnly(scenario: Scenario): readonly ConditionSetting[] {
  return (scenario.conditions ?? []).filter(({ id }) => {
    const wanted = movedInputs(id).filter((input) => stepsOfConditions(scenario, input).length > 0);
    return wanted.length > 0 && wanted.every((input) => stepsOf(scenario, input).length === 0);
  });
}

/** With the inputs of those conditions set; complaints where this person cannot have one, or not then. */
export function withNamedSet(scenario: Scenario): Result<Scenario, readonly Issue[]> {
  const named = namedOnly(scenario);
  if (named.length === 0) return ok(scenario);
  const places = scenario.conditions ?? [];
  const issues = named.flatMap((setting) =>
    whyUnsettable(setting, scenario).map(({ path, message }) => ({
      path: `conditions.${String(places.indexOf(setting))}.${path}`,
      message,
    })),
  );
  if (issues.length > 0) return failed(issues);
  const parsed = scenarioSchema.safeParse(named.reduce(setCondition, scenario));
  return parsed.success ? ok(parsed.data) : failed(issuesOf(parsed.error));
}

/** Without the conditions of which no input is left. */
export function withoutNamedOnly(scenario: Scenario): Scenario {
  return namedOnly(scenario).reduce((now, { id }) => takenApart(now, id), scenario);
}

/** Why a condition cannot be set in a scenario; its path is within the setting. */
export function whyUnsettable(
  { id, severity, fromDay, toDay }: ConditionSetting,
  { person, horizonDays }: Scenario,
): readonly Issue[] {
  const obstacle = whyNot(conditions[id], person);
  const horizon = `the horizon, which is day ${String(horizonDays)}`;
  return [
    ...(obstacle === null ? [] : [{ path: 'id', message: obstacle }]),
    ...(severity > 0 && fromDay > horizonDays
      ? [{ path: 'fromDay', message: `must not be after ${horizon}` }]
      : []),
    ...(severity > 0 && toDay !== undefined && toDay > horizonDays
      ? [
          {
            path: 'toDay',
            message: `must not be after ${horizon}; leave it out where the condition lasts`,
          },
        ]
      : []),
  ];
}
