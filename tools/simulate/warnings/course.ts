import { conditions } from '../../../shared/conditions/index.ts';
import { drugs, type DrugId } from '../../../shared/drugs/index.ts';
import { drugName } from '../../../shared/explain/drugName.ts';
import { knownByDirectionOnly, type Condition } from '../../../shared/model/condition.ts';
import type { Drug } from '../../../shared/model/drug.ts';
import { daysPerMonth } from '../../../shared/scenario/calendar.ts';
import { courseEnd } from '../../../shared/scenario/course.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { Warning, WarningRule } from './warning.ts';

/** More months of a drug than its label allows, all courses together. */
export const beyondLabel: WarningRule = (scenario) =>
  givenDrugs(scenario).flatMap((drug): Warning[] => {
    const limit = labelledMonths(drug);
    if (limit === null) return [];
    const courses = scenario.treatments
      .filter((one) => one.drug === drug.id && one.dose > 0)
      .toSorted((a, b) => a.startDay - b.startDay);
    let left = limit.months * daysPerMonth;
    for (const course of courses) {
      const length = Math.min(courseEnd(course), scenario.horizonDays) - course.startDay;
      // Half a dose interval more is a matter of counting months.
      if (length > left + Math.max(daysPerMonth / 2, course.everyDays / 2))
        return [
          {
            kind: 'label',
            fromDay: course.startDay + left,
            sentence: `${drugName(drug.id)} is given for more than the ${String(limit.months)} months of its label.`,
            source: limit.source,
          },
        ];
      left -= length;
    }
    return [];
  });

/** Drugs and conditions of which no study in people gives a size. */
export const directionOnly: WarningRule = (scenario) => [
  ...givenDrugs(scenario)
    .filter(({ effect }) => effect === 'direction only')
    .map(({ id, status }) =>
      warnsOf(drugName(id), status === 'preclinical' ? ', preclinical' : ''),
    ),
  ...(scenario.conditions ?? [])
    .filter(({ severity }) => severity > 0)
    .map(({ id }): Condition => conditions[id])
    .filter(knownByDirectionOnly)
    .map(({ name }) => warnsOf(name, '')),
];

/** What a T-score of the person does not do. */
export const ownTScore: WarningRule = ({ person: { tScore } }) =>
  tScore === undefined
    ? []
    : [
        {
          kind: 'person',
          fromDay: 0,
          sentence:
            'person.tScore sets where BMD and T-scores begin, at the hip, and scales every other site by the same factor; nothing in percent depends on it.',
          source: null,
        },
      ];

/** The longest time that the label allows, and whose label; null where it sets none. */
export function labelledMonths(
  drug: Drug,
): { readonly months: number; readonly source: Warning['source'] } | null {
  for (const { label, from } of drug.regimens) {
    const found = /at most (\d+) months/.exec(label);
    if (found) return { months: Number(found[1]), source: drug.references[from.reference] ?? null };
  }
  return null;
}

function givenDrugs({ treatments }: Scenario): readonly Drug[] {
  const ids = new Set<DrugId>(
    treatments.filter(({ dose, lastDose = 0 }) => dose > 0 || lastDose > 0).map(({ drug }) => drug),
  );
  return [...ids].map((id) => drugs[id]);
}

function warnsOf(name: string, status: string): Warning {
  return {
    kind: 'directionOnly',
    fromDay: 0,
    sentence: `${name}${status}: only the direction of its effect is known: no study in people gives its size, so the curve shows which way, not how far.`,
    source: null,
  };
}
