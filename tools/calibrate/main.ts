import { writeFileSync } from 'node:fs';
import { at } from '../../shared/assert.ts';
import { calibrated } from '../../shared/bone/calibrated.ts';
import {
  checkpointOf,
  jacobianOf,
  loadOptimum,
  numbers,
  filesOf,
  resumeFrom,
  save,
  type Optimum,
} from './checkpoint.ts';
import { bootstrap, medianRise } from './bootstrap.ts';
import { Crew } from './crew.ts';
import { trialsNamed } from './evidence.ts';
import { fitWithout, foldsOf } from './folds.ts';
import { fromUnit } from './free.ts';
import {
  costOf,
  firstDamping,
  jacobianAt,
  leastSquares,
  type Progress,
} from './levenbergMarquardt.ts';
import {
  Evaluation,
  objectiveFor,
  pointFrom,
  shareWithin,
  startOfFit,
  valuesAt,
} from './objective.ts';
import { readOptions } from './options.ts';
import { randomFrom } from './random.ts';
import { calibrationPage, percent } from './report.ts';
import {
  fingerprint,
  readFolds,
  readSpread,
  resultFiles,
  writeCalibrated,
  writeEnsemble,
  writeResult,
  type FoldResult,
  type SpreadResults,
} from './results.ts';
import { spreadOf } from './spread.ts';

const begun = performance.now();
const options = readOptions(process.argv.slice(2));
if (!options.ok) {
  process.stderr.write(`${options.failure}\n`);
  process.exit(1);
}
const request = options.value;
const objective = objectiveFor(trialsNamed(request.only), request.free);
const { rows, free, model } = objective;
const files = filesOf(request.write ? 'whole' : 'partial');
const symbols = free.map(({ symbol }) => symbol);
const rowIds = rows.map(({ id }) => id);
const crew = new Crew(request.only ? { only: request.only } : {});
const evaluation = new Evaluation(objective, (vectors) => crew.predict(vectors));

process.once('SIGINT', () => {
  say('stopping; once more Ctrl+C to stop at once');
  crew.stop();
});

const work = { fit, ensemble, folds, report };
await work[request.task]();
await crew.close();

/** Fits, keeps every accepted point, and writes what the program will use. */
async function fit(): Promise<void> {
  say(
    `${String(rows.length)} rows of ${String(new Set(objective.families).size)} families, ${String(free.length)} free parameters`,
  );
  const resumed = request.resume ? resumeFrom(files.checkpoint, symbols) : null;
  if (request.resume && !resumed) say('nothing to resume for these parameters; starting afresh');
  const before = await evaluation.residuals([startOfFit(objective)]);
  const atRecords = before?.[0];
  if (!atRecords) return;
  const point = request.fromCalibrated
    ? pointFrom(objective, calibrated.values)
    : startOfFit(objective);
  const { end, progress, jacobian } = await leastSquares(
    evaluation.residuals,
    resumed ?? { iteration: 0, point, damping: firstDamping },
    { iterations: request.iterations, outOfTime, leastImprovement: 2e-4 },
    (accepted) => {
      save(files.checkpoint, checkpointOf(model, symbols, accepted));
      tell(accepted);
    },
  );
  if (!progress) return;
  say(`ended: ${end}`);
  const last =
    (await jacobianAt(evaluation.residuals, progress.point, progress.residuals)) ?? jacobian;
  if (request.write) writeCalibrated(model, request.seed, valuesAt(objective, progress.point));
  if (!last) return;
  const optimum: Optimum = {
    ...checkpointOf(model, symbols, progress),
    rows: rowIds,
    costBefore: costOf(atRecords),
    cost: progress.cost,
    predictionsBefore: [...evaluation.predictionsOf(atRecords)],
    predictions: [...evaluation.predictionsOf(progress.residuals)],
    residuals: [...progress.residuals],
    jacobian: [...last.values],
  };
  save(files.optimum, optimum);
  if (request.write) writeFileSync(resultFiles.report, calibrationPage(objective, optimum, null));
}

/** Fits once more for each of many weightings of the families, a few steps from the optimum. */
async function ensemble(): Promise<void> {
  const optimum = loadOptimum(files.optimum, rowIds, symbols);
  const centre = {
    point: numbers(optimum.point),
    residuals: numbers(optimum.residuals),
    jacobian: jacobianOf(optimum),
    families: objective.families,
  };
  const members = await bootstrap(centre, evaluation.residuals, randomFrom(request.seed), say);
  if (!members || !request.write) return;
  const predictions = members.map(({ residuals }) =>
    evaluation.has(residuals) ? evaluation.predictionsOf(residuals) : numbers(optimum.predictions),
  );
  const spread: SpreadResults = {
    model,
    fingerprint: fingerprint(valuesAt(objective, centre.point)),
    seed: request.seed,
    members: members.length,
    rise: medianRise(members, centre),
    rows: Object.fromEntries(
      rows.map(({ id }, row) => [id, spreadOf(predictions.map((all) => at(all, row)))]),
    ),
  };
  const rowsOfSets = members.map((member) =>
    free.map((parameter, place) => {
      const { min, max } = parameter.record;
      const value = fromUnit(parameter, at(member.point, place));
      return Math.max(min, Math.min(max, Number(value.toPrecision(5))));
    }),
  );
  writeEnsemble(model, request.seed, symbols, rowsOfSets);
  writeResult(resultFiles.spread, spread);
  writeFileSync(resultFiles.report, calibrationPage(objective, optimum, spread));
}

/** Fits once without each fold; goes on where an earlier call with the same optimum ended. */
async function folds(): Promise<void> {
  const optimum = loadOptimum(files.optimum, rowIds, symbols);
  const point = numbers(optimum.point);
  const print = fingerprint(valuesAt(objective, point));
  const earlier = readFolds();
  const done: FoldResult[] = [];
  for (const fold of foldsOf(objective.families)) {
    const ids = fold.rows.map((row) => at(rowIds, row));
    const known = earlier?.folds.find(
      ({ predictions }) => JSON.stringify(Object.keys(predictions)) === JSON.stringify(ids),
    );
    if (known && earlier?.fingerprint === print) {
      done.push(known);
      continue;
    }
    if (outOfTime(0)) return;
    const start = { iteration: 0, point, damping: firstDamping };
    const fitted = await fitWithout(fold, evaluation.residuals, start);
    if (!fitted) return;
    const predictions = evaluation.predictionsOf(fitted.residuals);
    done.push({
      families: fold.families,
      costBefore: fitted.costBefore,
      cost: fitted.cost,
      predictions: Object.fromEntries(
        fold.rows.map((row, k) => [at(ids, k), rounded(at(predictions, row))]),
      ),
    });
    say(
      `without ${fold.families.join(', ')}: ${String(ids.length)} rows, cost of the others ${fitted.costBefore.toFixed(1)} to ${fitted.cost.toFixed(1)}`,
    );
    if (request.write) writeResult(resultFiles.folds, { model, fingerprint: print, folds: done });
  }
  if (request.write) writeResult(resultFiles.folds, { model, fingerprint: print, folds: done });
}

function report(): Promise<void> {
  const spread = readSpread();
  const optimum = loadOptimum(files.optimum, rowIds, symbols);
  writeFileSync(resultFiles.report, calibrationPage(objective, optimum, spread));
  return Promise.resolve();
}

/** Whether as much again as the last piece of work would exceed the time given. */
function outOfTime(lastMs: number): boolean {
  return performance.now() - begun + lastMs > request.minutes * 60_000;
}

function tell(progress: Progress): void {
  const predictions = evaluation.predictionsOf(progress.residuals);
  const within = [1, 2].map((times) => percent(shareWithin(rows, predictions, times)));
  const missing = predictions.filter(Number.isNaN).length;
  const prior = costOf(progress.residuals.subarray(rows.length));
  say(
    `iteration ${String(progress.iteration)}: cost ${progress.cost.toFixed(2)} (priors ${prior.toFixed(1)}), damping ${progress.damping.toPrecision(2)}, within tolerance ${at(within, 0)}, twice ${at(within, 1)}${missing > 0 ? `, ${String(missing)} rows missing` : ''}`,
  );
}

function rounded(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(6)) : null;
}

function say(line: string): void {
  const seconds = ((performance.now() - begun) / 1000).toFixed(0).padStart(5);
  process.stdout.write(`${seconds} s  ${line}\n`);
}
