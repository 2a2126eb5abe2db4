import type { DrugId } from '../../shared/drugs/index.ts';
import { inputs } from '../../shared/inputs/index.ts';
import type { Input } from '../../shared/model/input.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/** Drugs that are the condition rather than its cure, by the name of the condition. */
const harmful: Partial<Readonly<Record<DrugId, string>>> = {
  prednisone: 'Glucocorticoid given',
  anastrozole: 'Aromatase inhibitor given',
  leuprolide: 'Gonads silenced',
  rosiglitazone: 'Thiazolidinedione given',
};

/** Inputs that every trial gives as supplements; a condition only where they are short. */
const supplements = ['calciumIntake', 'vitaminDSupply'];

/** Under which condition a row is summed up: what ails the people of its arm, else who they are. */
export function conditionOf(scenario: Scenario | undefined): string {
  if (!scenario) return 'unknown';
  const { person, inputs: settings, treatments } = scenario;
  const given = treatments.flatMap(({ drug }) => harmful[drug] ?? []);
  const set = settings.flatMap(({ id, steps }) => {
    const input: Input = inputs[id];
    const short = steps.some(({ value }) => value !== null && value < (input.neutral ?? 0));
    if (supplements.includes(id)) return short ? [`${input.label}: short`] : [];
    return steps.some(({ value }) => value !== input.neutral) ? [input.label] : [];
  });
  const ails = [...new Set([...given, ...set])].join(' + ');
  if (ails !== '') return ails;
  if (person.sex === 'male') return 'Men';
  const { ageYears, menopauseAgeYears } = person;
  if (menopauseAgeYears === null) return 'Before menopause';
  return menopauseAgeYears > ageYears ? 'Across menopause' : 'After menopause';
}
