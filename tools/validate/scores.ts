import { at } from '../../shared/assert.ts';
import { boneModel } from '../../shared/engine/boneModel.ts';
import { calibrated } from '../../shared/bone/calibrated.ts';
import { drugs } from '../../shared/drugs/index.ts';
import type { EvidenceRow, Trial } from '../../shared/model/evidence.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { trialsNamed } from '../calibrate/evidence.ts';
import { conditionOf } from './condition.ts';
import { isModelled, predict, readerOf } from '../calibrate/predict.ts';
import { familyOf } from '../calibrate/residuals.ts';
import { fingerprint, readFolds, readSpread, type Spread } from '../calibrate/results.ts';

/** One published number and all that the model says to it. */
export interface Score {
  readonly trial: Trial<Scenario>;
  readonly row: EvidenceRow;
  /** Classes of the drugs that its arm is given, or `no drug`. */
  readonly drugClass: string;
  /** What ails the people of the arm, or who they are. */
  readonly condition: string;
  /** At the calibrated values; NaN where the model gives nothing. */
  readonly model: number;
  /** From a fit without the row’s family; null where no such fit was kept. */
  readonly leftOut: number | null;
  readonly spread: Spread | null;
}

/** Everything to be scored, and whether the committed results belong to the values of today. */
export interface Scores {
  readonly scores: readonly Score[];
  readonly notes: readonly string[];
}

/** Follows every arm once, and sets the committed results beside it; fits nothing. */
export function scoreAll(): Scores {
  const trials = trialsNamed();
  const reader = readerOf(trials);
  const model = boneModel();
  const predictions = predict(reader, model, model.parameters);
  const said = new Map(reader.rows.map(({ id }, index) => [id, at(predictions, index)]));
  const today = fingerprint(calibrated.values);
  const [folds, spread] = [readFolds(), readSpread()];
  const leftOut = new Map(folds?.folds.flatMap((fold) => Object.entries(fold.predictions)) ?? []);
  const scores = trials.flatMap((trial) =>
    trial.rows.map((row) => ({
      trial,
      row,
      drugClass: drugClassOf(trial.arms[row.arm]?.scenario),
      condition: conditionOf(trial.arms[row.arm]?.scenario),
      model: said.get(row.id) ?? NaN,
      leftOut: leftOut.get(row.id) ?? null,
      spread: spread?.rows[row.id] ?? null,
    })),
  );
  const unmodelled = scores.filter(({ row }) => !isModelled(row)).length;
  const uncovered = scores.filter(({ row }) => folds && !leftOut.has(row.id)).length;
  return {
    scores,
    notes: [
      ...(unmodelled > 0
        ? [`${String(unmodelled)} rows have an end point that the model lacks.`]
        : []),
      ...(folds ? [] : ['No fits without families were kept yet (npm run calibrate -- folds).']),
      ...(spread ? [] : ['No ensemble was kept yet (npm run calibrate -- ensemble).']),
      ...(uncovered > 0 ? [`${String(uncovered)} rows are in no fold.`] : []),
      ...(folds && folds.fingerprint !== today
        ? ['**The folds belong to other calibrated values than those of today.**']
        : []),
      ...(spread && spread.fingerprint !== today
        ? ['**The ensemble belongs to other calibrated values than those of today.**']
        : []),
    ],
  };
}

/** The number of families of a list of scores. */
export function familiesIn(scores: readonly Score[]): number {
  return new Set(scores.map(({ trial }) => familyOf(trial))).size;
}

function drugClassOf(scenario: Scenario | undefined): string {
  const classes = scenario?.treatments.map(({ drug }) => drugs[drug].drugClass) ?? [];
  return [...new Set(classes)].join(' + ') || 'no drug';
}
