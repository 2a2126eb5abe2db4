import type { TimeCourse } from '../../engine/timeCourse.ts';
import type { Worth } from './coalition.ts';

/** What bars are drawn of. */
export interface Measure {
  readonly id: string;
  /** As it stands within a sentence. */
  readonly label: string;
  /** Doublings of a ratio, or percentage points of bone density on day 0. */
  readonly unit: 'doublings' | 'points';
  /** The error at which sampling may end, in that unit: less than a bar shows. */
  readonly precision: number;
  readonly column: string;
}

function ratio(id: string, label: string, column = id): Measure {
  return { id, label, unit: 'doublings', precision: 0.02, column };
}

function site(name: string, label: string): Measure {
  const id = `bmd${name}Change`;
  return { id, label: `BMD of the ${label}`, unit: 'points', precision: 0.05, column: id };
}

/** Every measure, in the order of a worth. */
export const measures = [
  ratio('netBalance', 'net balance'),
  ratio('ranklOpgRatio', 'raw RANKL:OPG ratio'),
  ratio('serumRanklOpgRatio', 'serum RANKL:OPG ratio'),
  site('LumbarSpine', 'lumbar spine'),
  site('TotalHip', 'total hip'),
  site('FemoralNeck', 'femoral neck'),
  site('DistalRadius', 'distal radius'),
] as const satisfies readonly Measure[];

/** The columns that measures are read from. */
export const measureColumns: readonly string[] = measures.map(({ column }) => column);

/** A ratio below a millionth is written as a millionth: no assay and no scale tells it from nothing. */
const least = 1e-6;

/** The measures on the last day of a run. */
export function worthOf({ columns }: Pick<TimeCourse, 'columns'>): Worth {
  return measures.map(({ unit, column }) => {
    const value = columns[column]?.at(-1) ?? NaN;
    return unit === 'doublings' ? Math.log2(Math.max(least, value)) : value;
  });
}
