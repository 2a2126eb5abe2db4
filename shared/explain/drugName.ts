import { drugs } from '../drugs/index.ts';
import type { Drug } from '../model/drug.ts';

/** The name of a drug without what stands in brackets, for captions and labels. */
export function drugName(id: string): string {
  const known: Readonly<Record<string, Drug>> = drugs;
  return (known[id]?.name ?? id).replace(/ \(.*\)$/, '');
}
