import { fractureStudies } from '../evidence/fractures/index.ts';
import { trials } from '../evidence/trials/index.ts';
import type { Arm, EndPoint, EvidenceRow, Trial } from '../model/evidence.ts';
import {
  fractureTolerance,
  type FractureKind,
  type FractureRow,
  type FractureStudy,
} from '../model/fractureEvidence.ts';
import { daysPerMonth } from '../scenario/calendar.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { modelSays } from './modelSays.ts';
import { provenanceWords, written, type EvidenceLine, type EvidenceTable } from './page.ts';

/** End points in a reader’s words. */
export const endPoints: Readonly<Record<EndPoint, string>> = {
  bmdLumbarSpine: 'spine BMD',
  bmdTotalHip: 'total hip BMD',
  bmdFemoralNeck: 'femoral neck BMD',
  bmdDistalRadius: 'radius BMD',
  ctx: 'CTX',
  ntx: 'NTX',
  p1np: 'P1NP',
  bsap: 'BSAP',
};

const fractures: Readonly<Record<FractureKind, string>> = {
  vertebral: 'vertebral fracture',
  hip: 'hip fracture',
  nonVertebral: 'non-vertebral fracture',
};

type Arms = Readonly<Record<string, Arm<Scenario>>>;

/** The tables of every study that has an arm of interest: the rows about such arms, and what is not scored. */
export function evidenceWith(wanted: (scenario: Scenario) => boolean): readonly EvidenceTable[] {
  const armsOf = (arms: Arms): readonly string[] =>
    Object.keys(arms).filter((arm) => arms[arm] !== undefined && wanted(arms[arm].scenario));
  return [
    ...allTrials().flatMap((trial) => {
      const arms = armsOf(trial.arms);
      return arms.length === 0 ? [] : [tableOf(trial, trial.rows.filter(isAbout(arms)))];
    }),
    ...allFractures().flatMap((study) => {
      const arms = armsOf(study.arms);
      return arms.length === 0 ? [] : [fractureTable(study, study.rows.filter(isAbout(arms)))];
    }),
  ];
}

/** The tables of trials by their ids, whole. */
export function evidenceOf(ids: readonly string[]): readonly EvidenceTable[] {
  return ids.flatMap((id) => [
    ...allTrials()
      .filter((trial) => trial.id === id)
      .map((trial) => tableOf(trial, trial.rows)),
    ...allFractures()
      .filter((study) => study.id === id)
      .map((study) => fractureTable(study, study.rows)),
  ]);
}

function allTrials(): readonly Trial<Scenario>[] {
  return Object.values(trials);
}

function allFractures(): readonly FractureStudy<Scenario>[] {
  return Object.values(fractureStudies);
}

function isAbout(arms: readonly string[]) {
  return ({ arm, against }: { readonly arm: string; readonly against?: string }): boolean =>
    arms.includes(arm) || (against !== undefined && arms.includes(against));
}

function tableOf(trial: Trial<Scenario>, rows: readonly EvidenceRow[]): EvidenceTable {
  return {
    trial: trial.name,
    reference: trial.reference,
    further: trial.further ?? [],
    lines: rows.map((row) => lineOf(trial, row)),
    unscored: trial.unscored.map(({ what, reason }) => `${what}. ${reason}`),
  };
}

function lineOf(trial: Trial<Scenario>, row: EvidenceRow): EvidenceLine {
  const { id, arm, against, endPoint, fromDay, day, value, low, high, tolerance } = row;
  const span = fromDay === 0 ? `month ${month(day)}` : `month ${month(fromDay)} to ${month(day)}`;
  const interval =
    low === undefined || high === undefined ? '' : ` (${written(low)} to ${written(high)})`;
  const said = modelSays.values[id];
  const far = said === undefined ? null : Math.abs(said - value) / tolerance;
  return {
    id,
    arm: armText(trial.arms, arm, against),
    what: `${endPoints[endPoint]}, ${span}`,
    observed: `${written(value)} %${interval}`,
    tolerance: `± ${written(tolerance)}`,
    model: said === undefined ? null : `${written(Math.round(10 * said) / 10)} %`,
    verdict: verdictOf(far),
    provenance: provenanceWords[row.provenance],
  };
}

function fractureTable(
  study: FractureStudy<Scenario>,
  rows: readonly FractureRow[],
): EvidenceTable {
  return {
    trial: `${study.name} (fractures)`,
    reference: study.reference,
    further: [],
    lines: rows.map((row) => fractureLine(study, row)),
    unscored: study.unscored.map(({ what, reason }) => `${what}. ${reason}`),
  };
}

function fractureLine(study: FractureStudy<Scenario>, row: FractureRow): EvidenceLine {
  const { id, kind, arm, against, fromDay, day, ratio, low, high } = row;
  const interval =
    low === undefined || high === undefined ? '' : ` (${written(low)} to ${written(high)})`;
  const said = modelSays.values[id];
  return {
    id,
    arm: armText(study.arms, arm, against),
    what: `relative risk of ${fractures[kind]}, month ${month(fromDay)} to ${month(day)}`,
    observed: `${written(ratio)}${interval}`,
    tolerance: `× or / ${written(fractureTolerance)}`,
    model: said === undefined ? null : written(Math.round(100 * said) / 100),
    verdict: verdictOf(
      said === undefined ? null : Math.abs(Math.log(said / ratio)) / Math.log(fractureTolerance),
    ),
    provenance: provenanceWords[row.provenance],
  };
}

function armText(arms: Arms, arm: string, against: string | undefined): string {
  const label = (name: string): string => arms[name]?.label ?? name;
  return against === undefined ? label(arm) : `${label(arm)}, against: ${label(against)}`;
}

function month(days: number): string {
  return written(Math.round((10 * days) / daysPerMonth) / 10);
}

/** @param far distance from the published value, in tolerances; null where the model says nothing */
function verdictOf(far: number | null): EvidenceLine['verdict'] {
  return far === null ? null : far <= 1 ? 'within' : far <= 2 ? 'within twice' : 'outside';
}
