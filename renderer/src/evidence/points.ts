import type { CloseStudies } from '../../../shared/evidence/matching/choose.ts';
import { isCountedLater, type MatchedRow } from '../../../shared/evidence/matching/match.ts';
import type { Outside } from '../../../shared/evidence/matching/outside.ts';
import type { EndPoint } from '../../../shared/model/evidence.ts';
import { endPoints } from '../../../shared/reference/evidence.ts';
import { written } from '../../../shared/reference/page.ts';
import { moment } from '../charts/cursor.ts';
import { shapes, type Published, type PublishedPoint, type Shape } from '../charts/published.ts';
import type { Note } from '../charts/table.ts';

/** The column of a run that an end point is the change of. */
export function columnOf(endPoint: EndPoint): string {
  return endPoint.startsWith('bmd') ? `${endPoint}Change` : `${endPoint}Percent`;
}

/** The mark of a study, by its place among those that are drawn. */
export function shapeOf(place: number): Shape {
  return shapes[place % shapes.length] ?? 'circle';
}

/** What the plots draw of trials. */
export function publishedOf({ drawn }: CloseStudies, outside: readonly Outside[]): Published {
  return {
    points: drawn.flatMap(({ points }, place) =>
      points.map((point) => pointOf(point, shapeOf(place))),
    ),
    outsideFromDay: outside[0]?.fromDay ?? null,
  };
}

/** The same numbers for the table of values. */
export function notesOf({ drawn }: CloseStudies): readonly Note[] {
  return drawn.flatMap(({ name, points }) =>
    points.map((point) => {
      const { row, fromDay, day } = point;
      const since = isCountedLater(point) ? ` since ${moment(fromDay)}` : '';
      return {
        day,
        column: columnOf(row.endPoint),
        text: `${name}, ${endPoints[row.endPoint]} ${percent(row.value)}${since}`,
      };
    }),
  );
}

/** A change as it is written, with its sign. */
export function percent(value: number): string {
  return `${value > 0 ? '+' : ''}${written(value)} %`;
}

/** A published number as the plots draw it. */
export function pointOf({ row, fromDay, day }: MatchedRow, shape: Shape): PublishedPoint {
  const { id, endPoint, value, low, high, tolerance, provenance } = row;
  const printed = low !== undefined && high !== undefined;
  return {
    id,
    column: columnOf(endPoint),
    fromDay,
    day,
    change: value,
    low: printed ? low : value - tolerance,
    high: printed ? high : value + tolerance,
    printed,
    seen: provenance === 'seen',
    shape,
  };
}
