import { citationLine } from '../../shared/reference/identifier.ts';
import { trialsNamed } from '../calibrate/evidence.ts';
import { row } from '../calibrate/report.ts';
import { driftWithoutAgeing } from './drift.ts';
import { menopauseComparisons, scoreAgeing, type AgeingScore } from './lifeCourse.ts';

/** The sections of docs/validation.md on nobody treated: no drift without ageing, and ageing beside the published curves. */
export function lifeSection(): readonly string[] {
  const [worst] = driftWithoutAgeing();
  const scores = scoreAgeing();
  const sources = [...new Set(scores.map(({ row: { source } }) => citationLine(source)))];
  return [
    '## Nobody treated',
    '',
    `A healthy woman of 30, nothing changed, ageing off, five years: the greatest drift of any output is ${(worst?.percent ?? NaN).toExponential(1)} %`,
    `(\`${worst?.output ?? ''}\`; reach: below 0.01 %).`,
    '',
    'With ageing on, menopause at 50 and no supplement, beside what is published. Rows marked _fitted_ are among those of the fit, as',
    'their trials have them; the others are not. The spread between studies is taken as 0.5 % a year, 1 % across menopause (from a',
    'year before the last period to five after); cross-sectional differences are also differences between generations.',
    '',
    row([
      'who',
      'site',
      'age',
      'published',
      'model',
      'unit',
      'difference, spreads',
      'how',
      'source',
    ]),
    row(Array.from({ length: 9 }, () => '---')),
    ...scores.map((score) => ageingLine(score, sources)),
    '',
    ...sources.map((source, index) => `${String(index + 1)}. ${source}`),
    '',
    'Other things that menopause changes, as the ratio of women after it to women before; shown without a verdict, since groups and',
    'assays differ. Serum is not bone: RANKL made in bone rises while its serum ratio to OPG falls.',
    '',
    row(['what', 'rows', 'ages', 'published', 'model', 'source']),
    row(Array.from({ length: 6 }, () => '---')),
    ...menopauseComparisons().map(({ row: one, model }) =>
      row([
        one.what,
        `${one.ids.map((id) => published(id).trim()).join(', ')}${one.provenance === 'seen' ? '' : ' (recalled)'}`,
        `${String(one.beforeYears)} to ${String(one.afterYears)}`,
        `${one.ratio.toFixed(2)}${one.low === undefined || one.high === undefined ? '' : ` (${one.low.toFixed(2)} to ${one.high.toFixed(2)})`}`,
        model.toFixed(2),
        citationLine(one.source),
      ]),
    ),
    '',
  ];
}

const siteNames = {
  LumbarSpine: 'lumbar spine',
  TotalHip: 'total hip',
  FemoralNeck: 'femoral neck',
} as const;

function ageingLine(
  { row: one, model, distance }: AgeingScore,
  sources: readonly string[],
): string {
  const digits = one.unit === 'g/cm2/a' ? 3 : one.unit === '%/a' ? 2 : 1;
  const range =
    one.low === undefined || one.high === undefined
      ? ''
      : ` (${one.low.toFixed(digits)} to ${one.high.toFixed(digits)})`;
  return row([
    one.sex === 'female' ? 'women' : 'men',
    siteNames[one.site],
    `${String(one.fromYears)} to ${String(one.toYears)}`,
    `${one.value.toFixed(digits)}${range}`,
    model.toFixed(digits),
    one.unit,
    distance.toFixed(1),
    one.design,
    `[${String(sources.indexOf(citationLine(one.source)) + 1)}]${published(one.id)}${one.note ? `: ${one.note}` : ''}`,
  ]);
}

/** The row of the evidence that it is, where it is one, and whether the fit has it. */
function published(id: string): string {
  const name = /^C\d{4}/.exec(id)?.[0];
  if (name === undefined) return '';
  const fitted = trialsNamed().some(({ rows }) => rows.some((one) => one.id.startsWith(name)));
  return ` ${name}${fitted ? ', _fitted_' : ''}`;
}
