import { outputs } from '../../../shared/engine/outputs.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import { inputs } from '../../../shared/inputs/index.ts';
import type { Input } from '../../../shared/model/input.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { Warning, WarningRule } from './warning.ts';

/** BMD and markers that change by less, percentage points, have not changed. */
const least = 0.01;

/** What is looked at: everything of bone that is written as a change or a percentage. */
const columns = outputs
  .filter(({ group, form }) => (group === 'bmd' || group === 'markers') && form !== 'absolute')
  .map(({ id }) => id);

/** An input that is set and changes nothing in this scenario. */
export const withoutEffect: WarningRule = (scenario) =>
  scenario.inputs.flatMap(({ id, steps }, place): Warning[] => {
    const { neutral, help }: Input = inputs[id];
    const first = steps.find(({ value }) => value !== neutral);
    if (!first || differ(scenario, withoutInput(scenario, place))) return [];
    return [
      {
        kind: 'withoutEffect',
        fromDay: first.day,
        sentence: `The input ${id}, ${String(first.value)} from day ${String(first.day)}, changes neither BMD nor markers in this scenario. ${help}`,
        source: null,
      },
    ];
  });

function withoutInput(scenario: Scenario, place: number): Scenario {
  return { ...scenario, inputs: scenario.inputs.toSpliced(place, 1) };
}

function differ(one: Scenario, other: Scenario): boolean {
  const [a, b] = [one, other].map((scenario) => simulate(scenario, 'final', { columns }).columns);
  return columns.some((id) =>
    (a?.[id] ?? new Float64Array()).some(
      (value, row) => !(Math.abs(value - (b?.[id]?.[row] ?? NaN)) < least),
    ),
  );
}
