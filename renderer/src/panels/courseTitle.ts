import { at } from '../../../shared/assert.ts';
import { drugs } from '../../../shared/drugs/index.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';

/** The name of a treatment's drug, and which course of it where there are several. */
export function courseTitle({ treatments }: Scenario, index: number): string {
  const { drug } = at(treatments, index);
  const courses = treatments.flatMap((treatment, place) =>
    treatment.drug === drug ? [place] : [],
  );
  const { name } = drugs[drug];
  return courses.length > 1 ? `${name}, course ${String(courses.indexOf(index) + 1)}` : name;
}
