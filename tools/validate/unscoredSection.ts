import { leftAside } from '../../shared/evidence/leftAside.ts';
import type { UnscoredRow } from '../../shared/model/evidence.ts';
import { row } from '../calibrate/report.ts';
import { trialsNamed } from '../calibrate/evidence.ts';
import { studies } from './fracture/cases.ts';

/** The section of docs/validation.md on the published values that the model is not held to. */
export function unscoredSection(): readonly string[] {
  const ofTrials = trialsNamed().flatMap(({ unscored }) => unscored);
  const ofFractures = studies.flatMap(({ unscored }) => unscored);
  const all = [...ofTrials, ...ofFractures, ...leftAside];
  return [
    '## Not scored, and why',
    '',
    `${String(all.length)} published values of the evidence are left aside.`,
    '',
    row(['rows', 'what', 'reason']),
    row(['---', '---', '---']),
    ...[...Map.groupBy(all, ({ what, reason }) => `${what}|${reason}`).values()].map(line),
    '',
  ];
}

function line(rows: readonly UnscoredRow[]): string {
  return row([rows.map(({ id }) => id).join(', '), rows[0]?.what ?? '', rows[0]?.reason ?? '']);
}
