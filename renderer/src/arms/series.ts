import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import type { ArmLetter } from '../../../shared/scenario/arms.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { ArmPoint } from '../evidence/armTrials.ts';
import type { Line, Plot } from '../charts/plots.ts';
import { armLooks } from './looks.ts';
import { xOf, yOf, type Curve, type Frame } from './paths.ts';

/** One line of a plot of arms, with how it is told apart. */
export interface Series extends Curve {
  readonly id: string;
  /** Written at its end. */
  readonly name: string;
  readonly colour: string;
  readonly dash: readonly number[];
  /** Width in units of an ordinary line. */
  readonly weight: number;
  readonly axis?: 'left' | 'right';
  /** Day from which it is hatched along, as no trial backs it any more; null for none. */
  readonly hatchedFrom?: number | null;
}

/** A published point as a plot of arms draws it. */
export interface PointMark extends ArmPoint {
  /** Tells it from the same number at the curve of another arm. */
  readonly key: string;
  readonly colour: string;
  readonly axis: 'left' | 'right';
  /** Written beside it where it does not go for every curve of the plot. */
  readonly label: string;
}

/** When something is given, as a row of marks below a plot. */
export interface DoseRow {
  /** The arm; empty where the colour says which of its drugs it is. */
  readonly name: string;
  readonly colour: string;
  readonly days: readonly number[];
  readonly bars: readonly { readonly from: number; readonly to: number }[];
}

/** The curve of an arm among those of others. */
export function armSeries(
  { letter, ringed }: { readonly letter: ArmLetter; readonly ringed: boolean },
  curve: Curve,
  hatchedFrom: number | null,
): Series {
  const weight = ringed ? 1.6 : 1;
  return { id: letter, name: letter, ...armLooks[letter], weight, hatchedFrom, ...curve };
}

/** The curve of an output among others of the same arm. */
export function lineSeries(line: Line, curve: Curve): Series {
  const { column: id, name, colour, dash, weight, axis } = line;
  return { id, name, colour: `var(--plot-${colour})`, dash, weight, axis, ...curve };
}

/** Points where each arm has one curve: in the arm's colour and with its letter, unless all share it. */
export function marksAmongArms(points: readonly ArmPoint[], arms: number): readonly PointMark[] {
  return points.map((point) => {
    const { letters } = point;
    const [one] = letters;
    return {
      ...point,
      key: `${letters.join('')} ${point.point.id}`,
      colour: one !== undefined && letters.length === 1 ? armLooks[one].colour : 'var(--plot-text)',
      axis: 'left',
      label: letters.length === arms ? '' : letters.join(''),
    };
  });
}

/** Points beside the curves of one arm, each in the colour of its curve. */
export function marksAmongLines(
  points: readonly ArmPoint[],
  lines: readonly Line[],
): readonly PointMark[] {
  return points.flatMap((point) => {
    const line = lines.find(({ column }) => column === point.point.column);
    if (!line) return [];
    const colour = `var(--plot-${line.colour})`;
    return [{ ...point, key: point.point.id, colour, axis: line.axis, label: '' }];
  });
}

/** When a drug is given in a scenario; the courses of a run are in the order of its treatments. */
export function dosesOf(
  drug: string,
  { doses }: Pick<TimeCourse, 'doses'>,
  { treatments }: Scenario,
  look: Pick<DoseRow, 'name' | 'colour'>,
): DoseRow | null {
  const its = doses.filter((course, place) => {
    return course.drug === drug && treatments[place]?.drug === drug;
  });
  if (its.length === 0) return null;
  return {
    ...look,
    days: its.flatMap(({ doseDays }) => [...doseDays]),
    bars: its.flatMap(({ doseDays, fromDay: from, toDay: to }) =>
      doseDays.length === 0 ? [{ from, to }] : [],
    ),
  };
}

/** The unit in the heading of a plot of arms, of all its lines or of the one that is drawn. */
export function unitOf({ id, unit }: Plot, line?: Line): string {
  if (id === 'drugs') return '% of the highest peak';
  return id === 'mineral' && line ? line.unit : unit;
}

/** How near to a point one has to press, px. */
const reach = 12;

/** The published point at a place on a plot, px; null where there is none. */
export function nearestPoint(
  points: readonly PointMark[],
  frames: Readonly<Record<'left' | 'right', Frame>>,
  x: number,
  y: number,
): PointMark | null {
  const near = points
    .map((mark) => {
      const frame = frames[mark.axis];
      const far = Math.hypot(xOf(frame, mark.point.day) - x, yOf(frame, mark.y) - y);
      return { mark, far };
    })
    .filter(({ far }) => far <= reach)
    .toSorted((a, b) => a.far - b.far);
  return near[0]?.mark ?? null;
}
