import type { ArmLetter } from '../../../shared/scenario/arms.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { spokenName } from '../timeline/describe.ts';
import { lanesOf } from '../timeline/lanes.ts';

/** One thing in which an arm is unlike the first. */
export interface Differing {
  readonly letter: ArmLetter;
  readonly kind: 'only here' | 'only in A' | 'otherwise';
  /** What it is in this arm, or in A where it is only there. */
  readonly text: string;
  /** What it is in A, where both have it otherwise. */
  readonly inFirst: string | null;
}

interface Part {
  /** What makes two parts the same thing: the drug and which course of it, the condition, the input. */
  readonly key: string;
  readonly text: string;
}

/** Everything that is given or changed in a scenario, in the words of the timeline. */
function partsOf(scenario: Scenario): readonly Part[] {
  return lanesOf(scenario, () => 0).flatMap(({ id, blocks }) =>
    blocks.map((block, index) => ({
      key: `${id} ${String(index)}`,
      text: spokenName({ id, block, dose: undefined }, scenario.horizonDays),
    })),
  );
}

/** What an arm has that A has not, lacks that A has, or has otherwise; empty where both are alike. */
export function differsFromFirst(
  first: Scenario,
  letter: ArmLetter,
  scenario: Scenario,
): readonly Differing[] {
  const [its, firsts] = [partsOf(scenario), partsOf(first)];
  const here = its.flatMap(({ key, text }): Differing[] => {
    const other = firsts.find((part) => part.key === key);
    if (!other) return [{ letter, kind: 'only here', text, inFirst: null }];
    return other.text === text ? [] : [{ letter, kind: 'otherwise', text, inFirst: other.text }];
  });
  const missing = firsts
    .filter(({ key }) => !its.some((part) => part.key === key))
    .map(({ text }): Differing => ({ letter, kind: 'only in A', text, inFirst: null }));
  return [...here, ...missing];
}

/** What is unlike in two descriptions of the same thing, without what both say. */
function otherwise(letter: ArmLetter, its: readonly string[], firsts: readonly string[]): string {
  const [name = '', ...rest] = its;
  const own = rest.filter((part) => !firsts.includes(part));
  const inFirst = firsts.filter((part) => !its.includes(part));
  const has = `${letter} has ${[name, ...own].join(', ')}`;
  return `${has}; A ${inFirst.length > 0 ? `has ${inFirst.join(', ')}` : 'has not'}`;
}

/** One difference as a line of the list. */
export function differingWords({ letter, kind, text, inFirst }: Differing): string {
  switch (kind) {
    case 'only here':
      return `${letter} adds ${text}`;
    case 'only in A':
      return `${letter} is without ${text}`;
    case 'otherwise':
      return otherwise(letter, text.split(', '), (inFirst ?? '').split(', '));
  }
}
