import { simulate } from '../../shared/engine/simulate.ts';
import { besideTheFit, type BesideTheFit } from '../../shared/evidence/besideTheFit.ts';
import { drugName } from '../../shared/explain/drugName.ts';
import { citationLine } from '../../shared/reference/identifier.ts';
import { provenanceWords } from '../../shared/reference/page.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { row } from '../calibrate/report.ts';

/** What the model says of a published effect, percent as it is counted. */
export function modelOf({ output, fromDay, day, treated, others }: BesideTheFit): number {
  const change = (scenario: Scenario): number => {
    const column = simulate(scenario, 'final', { everyDays }).columns[output];
    const [first, last] = [fromDay, day].map((at) => column?.[Math.round(at / everyDays)] ?? NaN);
    return 100 * ((last ?? NaN) / (first ?? NaN) - 1);
  };
  return change(treated) - (others ? change(others) : 0);
}

const everyDays = 7;

/** The table of docs/validation.md of drugs that no arm of the trials gives. */
export function besideTheFitSection(): readonly string[] {
  const sources = [...new Set(besideTheFit.map(({ source }) => citationLine(source)))];
  return [
    '### Drugs that no arm gives',
    '',
    'Published effects that the model was not fitted to by `npm run calibrate`. The strength of bazedoxifene and of medroxyprogesterone was set',
    'once to the spine of the very study; all else follows.',
    '',
    row(['drug', 'what was published', 'published', 'model', 'size', 'source']),
    row(Array.from({ length: 6 }, () => '---')),
    ...besideTheFit.map((one) => line(one, sources)),
    '',
    ...sources.map((source, index) => `${String(index + 1)}. ${source}`),
    '',
  ];
}

function line(one: BesideTheFit, sources: readonly string[]): string {
  const { drug, what, value, tolerance, off, source, locator, provenance } = one;
  const model = modelOf(one);
  const far = Math.abs(model - value) / tolerance;
  const outside = `outside${off ? `: ${off}` : ''}`;
  return row([
    drugName(drug),
    what,
    `${signed(value)} %`,
    `${signed(model)} %`,
    far <= 1 ? 'within the spread' : far <= 2 ? 'within twice' : outside,
    `[${String(sources.indexOf(citationLine(source)) + 1)}] ${locator}; ${provenanceWords[provenance]}`,
  ]);
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${value.toFixed(1)}`;
}
