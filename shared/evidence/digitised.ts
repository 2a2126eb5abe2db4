import type { EndPoint, EvidenceRow } from '../model/evidence.ts';

/** Day, percent change from day 0, tolerance, and where printed the ends of the interval. */
type Point = readonly [day: number, value: number, tolerance: number, low?: number, high?: number];

const shortName: Readonly<Record<EndPoint, string>> = {
  bmdLumbarSpine: 'ls',
  bmdTotalHip: 'th',
  bmdFemoralNeck: 'fn',
  bmdDistalRadius: 'radius',
  ctx: 'ctx',
  ntx: 'ntx',
  p1np: 'p1np',
  bsap: 'bsap',
};

/** Points read off one curve of a figure, as rows. */
export function digitised<const ArmId extends string>(
  study: string,
  arm: ArmId,
  endPoint: EndPoint,
  points: readonly Point[],
): EvidenceRow<ArmId>[] {
  return points.map(([day, value, tolerance, low, high]) => ({
    id: `${study}-${arm}-${shortName[endPoint]}-${String(day)}`,
    arm,
    endPoint,
    fromDay: 0,
    day,
    value,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    tolerance,
    provenance: 'seen',
    confidence: 'high',
    note: 'digitised',
  }));
}
