import { conditions } from '../../../shared/conditions/index.ts';
import { drugs } from '../../../shared/drugs/index.ts';
import { inputs, type InputId } from '../../../shared/inputs/index.ts';
import type { Condition } from '../../../shared/model/condition.ts';
import type { Drug } from '../../../shared/model/drug.ts';
import type { Input, InputGroup } from '../../../shared/model/input.ts';

/** Rows about the person that are no inputs of the model. */
export const personRows = {
  sex: 'Sex woman man male female',
  age: 'Age on day 0 years old',
  menopause: 'Age at menopause last period surgical ovaries removed',
  weight: 'Body weight kilograms kg',
  tScore: 'T-score on day 0 total hip bone density baseline',
  horizon: 'Shown horizon years months time axis',
} as const;

export type PersonRow = keyof typeof personRows;

/** Words that find something; the hint for an empty result names them. */
export const findable = ['cortisone', 'OPG'] as const;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Whether every word of a query begins a word of a text; an empty query is in every text.
 * The middle of a word does not count, or “AI” would find what is “against strain”.
 */
export function matches(query: string, text: string): boolean {
  const words = wordsOf(text);
  return wordsOf(query).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

/** The inputs of a group that a query finds, in the order of the registry. */
export function inputsMatching(query: string, group: InputGroup): Input[] {
  return Object.values<Input>(inputs).filter(
    (input) => input.group === group && matches(query, [input.label, ...input.keywords].join(' ')),
  );
}

/** The drugs that a query finds, in the order of the registry. */
export function drugsMatching(query: string): Drug[] {
  return Object.values<Drug>(drugs).filter(({ name, drugClass, status, keywords = [] }) =>
    matches(query, [name, drugClass, status, 'drug', ...keywords].join(' ')),
  );
}

/** The conditions that a query finds, in the order of the registry; by what they move, too. */
export function conditionsMatching(query: string): Condition<string, string, InputId>[] {
  return Object.values<Condition<string, string, InputId>>(conditions).filter(
    ({ name, keywords, moves }) =>
      matches(
        query,
        [
          name,
          'condition disease',
          ...keywords,
          ...moves.map(({ input }) => inputs[input].label),
        ].join(' '),
      ),
  );
}

/** The rows about the person that a query finds. */
export function personRowsMatching(query: string): PersonRow[] {
  return (Object.keys(personRows) as PersonRow[]).filter((row) => matches(query, personRows[row]));
}
