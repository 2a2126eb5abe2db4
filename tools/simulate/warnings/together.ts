import { conditions } from '../../../shared/conditions/index.ts';
import { drugs } from '../../../shared/drugs/index.ts';
import { boneModel } from '../../../shared/engine/boneModel.ts';
import { phasesOf, type Phase } from '../../../shared/evidence/matching/phases.ts';
import { drugName } from '../../../shared/explain/drugName.ts';
import { inputs, type InputId } from '../../../shared/inputs/index.ts';
import type { Drug } from '../../../shared/model/drug.ts';
import type { Input } from '../../../shared/model/input.ts';
import type { Drive } from '../../../shared/model/process.ts';
import { movedInputs } from '../../../shared/scenario/conditions.ts';
import type { ConditionSetting } from '../../../shared/scenario/parts.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { Warning, WarningRule } from './warning.ts';

const wordsOf: Readonly<Record<Drive['combine'], string>> = {
  sum: 'both count, one on top of the other',
  product: 'both count, one times the other',
  largest: 'the greater of the two counts',
  share: 'each takes its share of what the other leaves',
};

/** A drug and an input, or two drugs, that act by the same thing at the same time. */
export const sameDrive: WarningRule = (scenario) => {
  const phases = phasesOf(scenario).flatMap((phase) => {
    const drive = driveOf(phase);
    return drive === null ? [] : [{ ...phase, drive }];
  });
  return phases.flatMap((one, place) =>
    phases
      .slice(place + 1)
      .filter(
        (other) => other.drive === one.drive && other.id !== one.id && overlap(one, other) !== null,
      )
      .map((other): Warning => {
        const combine = boneModel().equations.drives.get(one.drive)?.combine ?? 'sum';
        return {
          kind: 'together',
          fromDay: overlap(one, other) ?? 0,
          sentence: `${nameOf(one)} and ${nameOf(other)} act by the same thing: ${wordsOf[combine]}. Leave one out where it was meant once.`,
          source: null,
        };
      }),
  );
};

/** Two conditions that move the same input. */
export const sameInput: WarningRule = (scenario) => {
  const set = (scenario.conditions ?? []).filter(({ severity }) => severity > 0);
  return set.flatMap((one, place) =>
    set.slice(place + 1).flatMap((other): Warning[] => {
      const [from, to] = [Math.max(one.fromDay, other.fromDay), earlierEnd(one, other)];
      const shared = movedInputs(one.id).filter((input) => movedInputs(other.id).includes(input));
      if (from >= to || shared.length === 0) return [];
      const how = shared.map((input) => togetherOn(scenario, input, from)).join('; ');
      return [
        {
          kind: 'together',
          fromDay: from,
          sentence: `${conditions[one.id].name} and ${conditions[other.id].name} move the same input: ${how}.`,
          source: null,
        },
      ];
    }),
  );
};

/** A condition and the input of its name, where the condition is made of others. */
export const sameName: WarningRule = (scenario) =>
  (scenario.conditions ?? []).flatMap(({ id, severity, fromDay }): Warning[] => {
    const namesake: string = id;
    const isSet = scenario.inputs.some((setting) => setting.id === namesake);
    if (severity === 0 || !isSet || movedInputs(id).some((input) => input === namesake)) return [];
    return [
      {
        kind: 'together',
        fromDay,
        sentence: `${id} is set as an input and as a condition, which is made of ${movedInputs(id).join(', ')}: both count, so that it is there twice.`,
        source: null,
      },
    ];
  });

/** What a phase acts by; null for a drug that is followed by its level. */
export function driveOf({ of, id }: Phase): string | null {
  if (of === 'input') return inputs[id as InputId].drive;
  const { kinetics }: Drug = drugs[id as keyof typeof drugs];
  return kinetics.kind === 'exposure' ? kinetics.drive : null;
}

/** The first day on which both are there; null where there is none. */
function overlap(one: Phase, other: Phase): number | null {
  const from = Math.max(one.fromDay, other.fromDay);
  return from < Math.min(one.toDay, other.toDay) ? from : null;
}

function nameOf({ of, id }: Phase): string {
  return of === 'drug' ? drugName(id) : `the input ${id}`;
}

function earlierEnd(one: ConditionSetting, other: ConditionSetting): number {
  return Math.min(one.toDay ?? Infinity, other.toDay ?? Infinity);
}

/** What the conditions together made of an input, beside the end of its range. */
function togetherOn(scenario: Scenario, id: InputId, day: number): string {
  const { neutral, min, max }: Input = inputs[id];
  const steps = scenario.inputs.find((setting) => setting.id === id)?.steps ?? [];
  const value = steps.findLast((step) => step.day <= day)?.value ?? neutral;
  const rule =
    neutral === null ? 'the lower counts' : neutral === 0 ? 'excesses add' : 'factors multiply';
  const ended = value === min || value === max ? ', the end of its range' : '';
  return `${id} is ${String(value)}${ended} (${rule})`;
}
