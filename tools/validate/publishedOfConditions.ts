import { conditions, type ConditionId } from '../../shared/conditions/index.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { trialWoman } from '../../shared/evidence/people.ts';
import type { InputId } from '../../shared/inputs/index.ts';
import type { Condition, PublishedEffect } from '../../shared/model/condition.ts';
import { setCondition, withPersonFor } from '../../shared/scenario/conditions.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/** What was published of a condition, with what the model says of the same people. */
export interface PublishedBesideModel {
  readonly condition: Condition<ConditionId, string, InputId>;
  readonly effect: PublishedEffect;
  /** Percent, as the size is counted; against the same person without it where there is no size. */
  readonly model: number;
  readonly directionRight: boolean;
  /** Distance from the published size in spreads between studies; null where there is no size. */
  readonly far: number | null;
}

/** Every published effect of every condition. */
export function publishedOfConditions(): readonly PublishedBesideModel[] {
  return Object.values<Condition<ConditionId, string, InputId>>(conditions).flatMap((condition) =>
    condition.published.map((effect) => besideModel(condition, effect)),
  );
}

/** Where no size is known: the severity that a condition begins with, for a year, at 65 or the age of the example. */
const oneYear = 12;
const ageYears = 65;

function besideModel(
  condition: Condition<ConditionId, string, InputId>,
  effect: PublishedEffect,
): PublishedBesideModel {
  const { output, way, size } = effect;
  const last = (size?.fromMonth ?? 0) + (size?.months ?? oneYear);
  const alone = personOf(condition, effect, last);
  const severity = size?.severity ?? condition.severity.initial;
  const own = columnOf(setCondition(alone, { id: condition.id, severity, fromDay: 0 }), output);
  const other =
    size?.against === 'the start'
      ? own[samplesAMonth * (size.fromMonth ?? 0)]
      : columnOf(alone, output).at(-1);
  const model = 100 * ((own.at(-1) ?? NaN) / (other ?? NaN) - 1);
  return {
    condition,
    effect,
    model,
    directionRight: way === 'up' ? model > 0 : model < 0,
    far: size ? Math.abs(model - size.value) / size.tolerance : null,
  };
}

/** The people of a study as one person, who eats and drinks what people do: no supplements of a trial. */
function personOf(
  condition: Condition<ConditionId, string, InputId>,
  { size }: PublishedEffect,
  months: number,
): Scenario {
  const { person, ...rest } = trialWoman(size?.ageYears ?? ageYears, months);
  const woman = { ...rest, person, inputs: [] };
  return size?.sex === 'male'
    ? { ...woman, person: { ...person, sex: 'male', menopauseAgeYears: null } }
    : withPersonFor(woman, condition);
}

const samplesAMonth = 4;

function columnOf(scenario: Scenario, output: string): Float64Array {
  const { columns } = simulate(scenario, 'final', { everyDays: daysPerMonth / samplesAMonth });
  return columns[output] ?? new Float64Array();
}
