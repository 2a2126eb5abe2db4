import { conditions, type ConditionId } from '../../shared/conditions/index.ts';
import { drugs, type DrugId } from '../../shared/drugs/index.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { given, trialWoman } from '../../shared/evidence/people.ts';
import { knownByDirectionOnly, type Condition } from '../../shared/model/condition.ts';
import type { Drug } from '../../shared/model/drug.ts';
import { setCondition, withPersonFor } from '../../shared/scenario/conditions.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { percent, row } from '../calibrate/report.ts';
import { besideTheFitSection } from './besideTheFitSection.ts';
import { conditionsSection } from './conditionsSection.ts';
import { onFit, signRight, within } from './figures.ts';
import type { Score } from './scores.ts';

/** How long an entry of the catalogue is followed, months. */
const months = 12;

/**
 * The section of docs/validation.md that has every entry of the catalogue: how it does on the rows it has,
 * and what it does in a year by itself, so that an entry without rows shows its direction all the same.
 */
export function catalogueSection(scores: readonly Score[]): readonly string[] {
  return [
    '## Every drug and condition',
    '',
    'Rows are those of arms that were given the drug, or of the trials that a condition’s page names. _A year_ is what the model says of',
    `${String(months)} months at the first regimen, or at the severity that a condition begins with: percentage points against the same person`,
    'without it, a woman of 65 for drugs and for a condition a person who can have it. Of an entry that says _direction only_ the sign',
    'is meant and not the size.',
    '',
    row(['entry', 'known', 'rows', 'within 1', 'within 2', 'sign', 'a year: spine', 'hip', 'CTX']),
    row(Array.from({ length: 9 }, () => '---')),
    ...Object.values<Drug<DrugId>>(drugs).map((drug) =>
      entry(drug.name, drug.effect, scores.filter(gives(drug.id)), drugYear(drug)),
    ),
    ...Object.values<Condition<ConditionId>>(conditions).map((condition) =>
      entry(
        condition.name,
        knownByDirectionOnly(condition) ? 'direction only' : 'size in people',
        scores.filter(({ trial }) => condition.evidence.includes(trial.id)),
        conditionYear(condition),
      ),
    ),
    '',
    ...besideTheFitSection(),
    ...conditionsSection(),
  ];
}

/** Whether an arm is given a drug at any time up to the day of its row. */
function gives(id: DrugId): (score: Score) => boolean {
  return ({ trial, row: { arm, day } }) =>
    trial.arms[arm]?.scenario.treatments.some(
      ({ drug, startDay }) => drug === id && startDay < day,
    ) ?? false;
}

/** The person with it and without it. */
type Pair = readonly [own: Scenario, other: Scenario];

function drugYear({ id, doseUnit, regimens: [first] }: Drug<DrugId>): Pair {
  const person = trialWoman(65, months);
  const treatment = {
    ...{ drug: id, dose: first.dose, unit: doseUnit, everyDays: first.everyDays },
    ...{ startDay: 0, endDay: person.horizonDays },
  } as Scenario['treatments'][number];
  return [given(person, treatment), person];
}

function conditionYear(condition: Condition<ConditionId>): Pair {
  const person = withPersonFor({ ...trialWoman(65, months), inputs: [] }, condition);
  const setting = { id: condition.id, severity: condition.severity.initial, fromDay: 0 };
  return [setCondition(person, setting), person];
}

function entry(name: string, known: string, rows: readonly Score[], pair: Pair): string {
  const share = ({ hits, of }: { hits: number; of: number }): string =>
    of === 0 ? '' : percent(hits / of);
  return row([
    name,
    known,
    String(rows.length),
    share(within(rows, onFit, 1)),
    share(within(rows, onFit, 2)),
    share(signRight(rows, onFit)),
    ...['bmdLumbarSpineChange', 'bmdTotalHipChange', 'ctxPercent'].map((id) => {
      const [own, other] = pair.map((scenario) => last(scenario, id));
      const difference = (own ?? NaN) - (other ?? NaN);
      return `${difference > 0 ? '+' : ''}${difference.toFixed(1)}`;
    }),
  ]);
}

function last(scenario: Scenario, id: string): number {
  return simulate(scenario, 'final', { everyDays: 30.4375 }).columns[id]?.at(-1) ?? NaN;
}
