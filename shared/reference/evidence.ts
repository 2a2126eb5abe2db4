import { trials } from '../evidence/trials/index.ts';
import type { EndPoint, EvidenceRow, Trial } from '../model/evidence.ts';
import { daysPerMonth } from '../scenario/calendar.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { modelSays } from './modelSays.ts';
import { provenanceWords, written, type EvidenceLine, type EvidenceTable } from './page.ts';

/** End points in a reader’s words. */
const endPoints: Readonly<Record<EndPoint, string>> = {
  bmdLumbarSpine: 'spine BMD',
  bmdTotalHip: 'total hip BMD',
  bmdFemoralNeck: 'femoral neck BMD',
  bmdDistalRadius: 'radius BMD',
  ctx: 'CTX',
  ntx: 'NTX',
  p1np: 'P1NP',
  bsap: 'BSAP',
};

/** The tables of every trial that has an arm of interest: the rows about such arms, and what is not scored. */
export function evidenceWith(wanted: (scenario: Scenario) => boolean): readonly EvidenceTable[] {
  return Object.values<Trial<Scenario>>(trials).flatMap((trial) => {
    const arms = Object.keys(trial.arms).filter((arm) => {
      const scenario = trial.arms[arm]?.scenario;
      return scenario !== undefined && wanted(scenario);
    });
    const rows = trial.rows.filter(
      ({ arm, against }) => arms.includes(arm) || (against !== undefined && arms.includes(against)),
    );
    return arms.length === 0 ? [] : [tableOf(trial, rows)];
  });
}

/** The tables of trials by their ids, whole. */
export function evidenceOf(ids: readonly string[]): readonly EvidenceTable[] {
  const all = Object.values<Trial<Scenario>>(trials);
  return ids.flatMap((id) => {
    const trial = all.find((one) => one.id === id);
    return trial ? [tableOf(trial, trial.rows)] : [];
  });
}

function tableOf(trial: Trial<Scenario>, rows: readonly EvidenceRow[]): EvidenceTable {
  return {
    trial: trial.name,
    reference: trial.reference,
    lines: rows.map((row) => lineOf(trial, row)),
    unscored: trial.unscored.map(({ what, reason }) => `${what}. ${reason}`),
  };
}

function lineOf(trial: Trial<Scenario>, row: EvidenceRow): EvidenceLine {
  const { id, arm, against, endPoint, fromDay, day, value, low, high, tolerance } = row;
  const label = (name: string): string => trial.arms[name]?.label ?? name;
  const month = (days: number): string => written(Math.round((10 * days) / daysPerMonth) / 10);
  const span = fromDay === 0 ? `month ${month(day)}` : `month ${month(fromDay)} to ${month(day)}`;
  const interval =
    low === undefined || high === undefined ? '' : ` (${written(low)} to ${written(high)})`;
  const said = modelSays.values[id];
  const far = said === undefined ? null : Math.abs(said - value) / tolerance;
  return {
    id,
    arm: against === undefined ? label(arm) : `${label(arm)}, against: ${label(against)}`,
    what: `${endPoints[endPoint]}, ${span}`,
    observed: `${written(value)} %${interval}`,
    tolerance: `± ${written(tolerance)}`,
    model: said === undefined ? null : `${written(Math.round(10 * said) / 10)} %`,
    verdict: far === null ? null : far <= 1 ? 'within' : far <= 2 ? 'within twice' : 'outside',
    provenance: provenanceWords[row.provenance],
  };
}
