import { drugs } from '../../../shared/drugs/index.ts';
import { inputs } from '../../../shared/inputs/index.ts';
import type { Drug } from '../../../shared/model/drug.ts';
import type { Input, InputGroup } from '../../../shared/model/input.ts';

/** Rows about the person that are no inputs of the model. */
export const personRows = {
  sex: 'Sex woman man male female',
  age: 'Age on day 0 years old',
  menopause: 'Age at menopause last period surgical ovaries removed',
  horizon: 'Shown horizon years months time axis',
} as const;

export type PersonRow = keyof typeof personRows;

/** Whether a text holds every word of a query; an empty query is in every text. */
export function matches(query: string, text: string): boolean {
  const plain = text.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => plain.includes(word));
}

/** The inputs of a group that a query finds, in the order of the registry. */
export function inputsMatching(query: string, group: InputGroup): Input[] {
  return Object.values<Input>(inputs).filter(
    (input) => input.group === group && matches(query, [input.label, ...input.keywords].join(' ')),
  );
}

/** The drugs that a query finds, in the order of the registry. */
export function drugsMatching(query: string): Drug[] {
  return Object.values<Drug>(drugs).filter(({ name, drugClass, status }) =>
    matches(query, `${name} ${drugClass} ${status} drug`),
  );
}

/** The rows about the person that a query finds. */
export function personRowsMatching(query: string): PersonRow[] {
  return (Object.keys(personRows) as PersonRow[]).filter((row) => matches(query, personRows[row]));
}
