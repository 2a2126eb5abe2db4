import { conditions } from '../conditions/index.ts';
import { drugs } from '../drugs/index.ts';
import { inputs } from '../inputs/index.ts';
import type { Condition } from '../model/condition.ts';
import type { Drug } from '../model/drug.ts';
import type { Input } from '../model/input.ts';

/** What has an id that a document may name. */
export type NamedKind = 'input' | 'condition' | 'drug';

interface Named {
  readonly id: string;
  /** Its id and its name, without and within brackets. */
  readonly names: readonly string[];
  /** Trade names and other words that find it. */
  readonly keywords: readonly string[];
}

const catalogue: Readonly<Record<NamedKind, readonly Named[]>> = {
  input: Object.values<Input>(inputs).map(({ id, label, keywords }) => named(id, label, keywords)),
  condition: Object.values<Condition>(conditions).map(({ id, name, keywords }) =>
    named(id, name, keywords),
  ),
  drug: Object.values<Drug>(drugs).map(({ id, name, keywords = [] }) => named(id, name, keywords)),
};

/** Fewer letters than this at the end of two words are no common stem, as -dronate is. */
const shortestStem = 6;

/** Why a name is not the id of anything, and what may have been meant. */
export function unknownName(found: unknown, kind: NamedKind): string {
  const known = catalogue[kind].map(({ id }) => id).join(', ');
  const hint = typeof found === 'string' ? hintFor(found, kind) : '';
  return `must be the id of ${withArticle(kind)}, not ${JSON.stringify(found)}${hint}; known: ${known}`;
}

function hintFor(found: string, kind: NamedKind): string {
  const meant = meantBy(found, catalogue[kind]);
  const elsewhere = (Object.keys(catalogue) as NamedKind[])
    .filter((other) => other !== kind)
    .flatMap((other) =>
      catalogue[other]
        .filter(({ names }) => names.some((name) => folded(name) === folded(found)))
        .map(({ id }) => `${id} is the id of ${withArticle(other)}`),
    );
  const alike = meant.length > 0 || elsewhere.length > 0 ? [] : ofOneStem(found, catalogue[kind]);
  const hints = [
    meant.length > 0 ? `did you mean ${meant.join(' or ')}?` : '',
    ...elsewhere,
    alike.length > 0 ? `it is not in the catalogue; nearest: ${alike.join(', ')}` : '',
  ].filter((part) => part !== '');
  return hints.length === 0 ? '' : ` (${hints.join(' ')})`;
}

/** The ids of what is called so; else of what is also found by that word; else of what is spelled much like it. */
function meantBy(found: string, all: readonly Named[]): readonly string[] {
  const wanted = folded(found);
  const by = (fits: (one: Named) => boolean): string[] => all.filter(fits).map(({ id }) => id);
  const called = by(({ names }) => names.some((name) => folded(name) === wanted));
  if (called.length > 0) return called;
  const findable = by(({ keywords }) => keywords.some((word) => folded(word) === wanted));
  if (findable.length > 0) return findable;
  const slips = Math.floor(wanted.length / 4);
  return by(({ names, keywords }) =>
    [...names, ...keywords].some((name) => slipsBetween(folded(name), wanted) <= slips),
  );
}

/** Those whose name ends on the same stem: the others of its class, by the rules of the INN. */
function ofOneStem(found: string, all: readonly Named[]): readonly string[] {
  const stem = folded(found).slice(-shortestStem);
  if (stem.length < shortestStem) return [];
  return all
    .filter(({ names }) => names.some((name) => folded(name).endsWith(stem)))
    .map(({ id }) => id);
}

function named(id: string, name: string, keywords: readonly string[]): Named {
  const [, within] = /\((.*?)\)/.exec(name) ?? [];
  const outside = name.replace(/ \(.*$/, '');
  return { id, names: [id, outside, ...(within === undefined ? [] : [within])], keywords };
}

/** Without case, spaces and signs, and in American spelling. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replaceAll(/[ao]e/g, 'e');
}

/** Letters to change, add or leave out to get from one word to another. */
function slipsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1];
    for (const [place, wanted] of Array.from(other).entries())
      next.push(
        Math.min(
          (next[place] ?? 0) + 1,
          (row[place + 1] ?? 0) + 1,
          (row[place] ?? 0) + (letter === wanted ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}

function withArticle(kind: NamedKind): string {
  return `${kind === 'input' ? 'an' : 'a'} ${kind}`;
}
