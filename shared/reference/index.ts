import { conditions } from '../conditions/index.ts';
import { drugs } from '../drugs/index.ts';
import { inputs, type InputId } from '../inputs/index.ts';
import type { Condition } from '../model/condition.ts';
import type { Drug } from '../model/drug.ts';
import type { Input } from '../model/input.ts';
import { conditionPage } from './conditionPage.ts';
import { drugPage } from './drugPage.ts';
import { inputPage } from './inputPage.ts';
import type { PageKey, ReferencePage } from './page.ts';

/** What is needed to list and to find a page without making it. */
export interface PageEntry extends PageKey {
  readonly title: string;
  /** A word about it, such as its class. */
  readonly detail: string;
  /** Everything that finds it. */
  readonly words: string;
  readonly make: () => ReferencePage;
}

/** Every drug, condition and regulator, in the order of their registries. */
export function pageEntries(): readonly PageEntry[] {
  return [
    ...Object.values<Drug>(drugs).map((drug): PageEntry => ({
      kind: 'drug',
      id: drug.id,
      title: drug.name,
      detail: drug.drugClass,
      words: [drug.name, drug.drugClass, drug.status, drug.target, ...(drug.keywords ?? [])].join(
        ' ',
      ),
      make: () => drugPage(drug),
    })),
    ...Object.values<Condition<string, string, InputId>>(conditions).map(
      (condition): PageEntry => ({
        kind: 'condition',
        id: condition.id,
        title: condition.name,
        detail: condition.moves.map(({ input }) => inputs[input].label).join(', '),
        words: [condition.name, 'condition disease', ...condition.keywords].join(' '),
        make: () => conditionPage(condition),
      }),
    ),
    ...Object.values<Input>(inputs).map((input): PageEntry => ({
      kind: 'input',
      id: input.id,
      title: input.label,
      detail: `RANKL ${input.rankl.direction}, OPG ${input.opg.direction}`,
      words: [input.label, 'regulator', ...input.keywords].join(' '),
      make: () => inputPage(input),
    })),
  ];
}
