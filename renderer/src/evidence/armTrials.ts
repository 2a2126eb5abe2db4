import type { CloseStudies, Study } from '../../../shared/evidence/matching/choose.ts';
import type { MatchedRow } from '../../../shared/evidence/matching/match.ts';
import type { Outside } from '../../../shared/evidence/matching/outside.ts';
import { outsideSentence } from '../../../shared/explain/closeToTrials.ts';
import { endPoints } from '../../../shared/reference/evidence.ts';
import type { ArmLetter } from '../../../shared/scenario/arms.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { moment, type Readable } from '../charts/cursor.ts';
import { placed, type Placed, type Shape } from '../charts/published.ts';
import { percent, pointOf, shapeOf } from './points.ts';

/** What trials tell of one arm. */
export interface ArmTrials {
  readonly letter: ArmLetter;
  readonly scenario: Scenario;
  /** Null before its first run. */
  readonly course: Readable | null;
  readonly close: CloseStudies;
  readonly outside: readonly Outside[];
}

/** A study on the plots, with the mark of its points. */
export interface MarkedStudy {
  readonly id: string;
  readonly name: string;
  readonly shape: Shape;
  /** Its points, each number once. */
  readonly points: number;
  /** The arms on whose plots it is. */
  readonly letters: readonly ArmLetter[];
}

/** A published point on a plot of arms. */
export interface ArmPoint extends Placed {
  /** The arms at whose curves it lies at this height. */
  readonly letters: readonly ArmLetter[];
  /** Whose it is, what it says and where it is from. */
  readonly words: string;
}

/** Every study that is drawn for an arm, once, in the order of the arms; it counts for each arm close to it. */
export function markedStudies(arms: readonly ArmTrials[]): readonly MarkedStudy[] {
  const ids = new Set(arms.flatMap(({ close }) => close.drawn.map(({ id }) => id)));
  return [...ids].map((id, place) => {
    const having = arms.flatMap(({ letter, close }) =>
      everyStudy(close)
        .filter((study) => study.id === id)
        .map((study) => ({ letter, study })),
    );
    const rows = having.flatMap(({ study }) => study.points.map(({ row }) => row.id));
    return {
      id,
      name: having[0]?.study.name ?? id,
      shape: shapeOf(place),
      points: new Set(rows).size,
      letters: having.map(({ letter }) => letter),
    };
  });
}

/** The points of one arm for some curves. */
export function ownPoints(
  { letter, course, close }: ArmTrials,
  studies: readonly MarkedStudy[],
  columns: readonly string[],
): readonly ArmPoint[] {
  if (!course) return [];
  return everyStudy(close).flatMap(({ id, points }) => {
    const study = studies.find((one) => one.id === id);
    if (!study) return [];
    return points.flatMap((row) => {
      const point = pointOf(row, study.shape);
      const found = columns.includes(point.column) ? placed(point, course) : null;
      return found ? [{ ...found, letters: [letter], words: wordsOf(study, row) }] : [];
    });
  });
}

/** The points for one curve of every arm, drawn over each other: what several arms share is there once. */
export function sharedPoints(
  arms: readonly ArmTrials[],
  studies: readonly MarkedStudy[],
  column: string,
): readonly ArmPoint[] {
  const shared: ArmPoint[] = [];
  for (const found of arms.flatMap((arm) => ownPoints(arm, studies, [column]))) {
    const place = shared.findIndex((one) => isSamePlace(one, found));
    const same = shared[place];
    if (same) shared[place] = { ...same, letters: [...same.letters, ...found.letters] };
    else shared.push(found);
  }
  return shared;
}

/** Where no trial backs the arms any more: each sentence once, with the arms of which it is true. */
export function outsideWords(
  arms: readonly Pick<ArmTrials, 'letter' | 'outside'>[],
): readonly { readonly letters: string; readonly sentence: string }[] {
  const found = arms.flatMap(({ letter, outside }) =>
    outside.slice(0, 1).map((one) => ({ letter, sentence: outsideSentence(one) })),
  );
  return [...Map.groupBy(found, ({ sentence }) => sentence)].map(([sentence, its]) => ({
    letters: its.map(({ letter }) => letter).join(', '),
    sentence,
  }));
}

/** What is said of a plot of arms, after what its curves do. */
export function trialWords(
  points: readonly ArmPoint[],
  arms: readonly Pick<ArmTrials, 'letter' | 'outside'>[],
): string {
  const count = points.length;
  const lie =
    count === 0 ? '' : ` ${String(count)} published ${count === 1 ? 'point' : 'points'} beside it.`;
  const hatched = arms.flatMap(({ letter, outside: [first] }) =>
    first ? [`${letter} from ${moment(first.fromDay)} on`] : [],
  );
  return hatched.length === 0 ? lie : `${lie} Hatched, beyond the evidence: ${hatched.join(', ')}.`;
}

function everyStudy({ drawn, listed }: CloseStudies): readonly Study[] {
  return [...drawn, ...listed].filter(({ points }) => points.length > 0);
}

function wordsOf({ name }: MarkedStudy, { row, fromDay, day }: MatchedRow): string {
  const span = `${moment(fromDay)} to ${moment(day)}`;
  return `${name}: ${endPoints[row.endPoint]} ${percent(row.value)}, ${span}. Click for the source.`;
}

/** Whether two arms put a number where the eye cannot tell them apart: within a tenth of its interval. */
function isSamePlace(one: Placed, other: Placed): boolean {
  return one.point.id === other.point.id && Math.abs(one.y - other.y) <= 0.1 * (one.high - one.low);
}
