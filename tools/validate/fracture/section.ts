import { daysPerMonth } from '../../../shared/scenario/calendar.ts';
import { fractureMap } from '../../../shared/bone/fractureMap.ts';
import { fractureTolerance } from '../../../shared/model/fractureEvidence.ts';
import { percent, row } from '../../calibrate/report.ts';
import { fractureVerdict, type FractureScore } from './scoreFractures.ts';

const kindNames = { vertebral: 'vertebral', hip: 'hip', nonVertebral: 'non-vertebral' } as const;

/** The section of docs/validation.md on fracture: every published relative risk, the model’s, and the shares. */
export function fractureSection(scores: readonly FractureScore[]): readonly string[] {
  const groups: [string, readonly FractureScore[]][] = [
    ['all', scores],
    ...groupsBy(scores, ({ one }) => kindNames[one.row.kind]),
    ...groupsBy(scores, ({ one }) => one.row.provenance),
  ];
  return [
    '## Fracture: illustrative relative risk',
    '',
    'Never a patient’s risk. A row is the hazard of an arm over that of its comparator, both as means over the days of the trial:',
    'density at spine or hip, turnover that formation has not refilled, and a glucocorticoid beyond both, multiplied. The constants',
    'are those of `shared/bone/fractureMap.ts`, tuned to these rows by `npm run fracture` (least squares of the logarithms, every study',
    `weighing the same, about the gradients of Marshall 1996). Good is within a factor of ${String(fractureTolerance)}, acceptable within its square.`,
    '_Left out_ is what a map tuned without the study says; nothing of BMD or markers was fitted anew for it. The range is the one',
    `that the program shows: at most a factor of ${Math.exp(fractureMap.spread).toFixed(1)} either way, wide enough for nine tenths of the left-out`,
    'answers, so its coverage is by construction.',
    '',
    row(['', 'rows', 'good', 'good or acceptable', 'left out: good', 'good or acceptable']),
    row(Array.from({ length: 6 }, () => '---')),
    ...groups.map(([name, own]) =>
      row([
        name,
        String(own.length),
        ...(['model', 'unseen'] as const).flatMap((answer) => [
          percent(share(own, answer, ['good'])),
          percent(share(own, answer, ['good', 'acceptable'])),
        ]),
      ]),
    ),
    '',
    row([
      'row',
      'study',
      'arm',
      'against',
      'fracture',
      'months',
      'published',
      'interval',
      'model',
      'range',
      'verdict',
      'left out',
    ]),
    row(Array.from({ length: 12 }, () => '---')),
    ...scores.map(scoreLine),
    '',
    'Turnover after denosumab is the edge of this map: the vertebral hazard comes back to about the untreated one and no',
    'further, as the rates of Cummings 2018 do; that several vertebrae break at once in some is not in it.',
    '',
  ];
}

function scoreLine({ one, model, unseen, low, high }: FractureScore): string {
  const { id, kind, arm, against, fromDay, day, ratio, provenance } = one.row;
  const label = (name: string): string => one.study.arms[name]?.label ?? name;
  const month = (on: number): string => (on / daysPerMonth).toFixed(0);
  const interval =
    one.row.low === undefined || one.row.high === undefined
      ? 'not given'
      : `${one.row.low.toFixed(2)} to ${one.row.high.toFixed(2)}`;
  return row([
    provenance === 'seen' ? id : `${id} (recalled)`,
    one.study.name,
    label(arm),
    label(against),
    kindNames[kind],
    `${month(fromDay)} to ${month(day)}`,
    ratio.toFixed(2),
    interval,
    model.toFixed(2),
    `${low.toFixed(2)} to ${high.toFixed(2)}`,
    fractureVerdict(one, model),
    unseen.toFixed(2),
  ]);
}

function share(
  scores: readonly FractureScore[],
  answer: 'model' | 'unseen',
  verdicts: readonly string[],
): number {
  const hits = scores.filter((score) =>
    verdicts.includes(fractureVerdict(score.one, score[answer])),
  );
  return hits.length / scores.length;
}

function groupsBy(
  scores: readonly FractureScore[],
  key: (score: FractureScore) => string,
): [string, readonly FractureScore[]][] {
  return [...Map.groupBy(scores, key)];
}
