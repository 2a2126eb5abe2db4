import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import { arrowIds, arrowOf, type ArrowId } from '../../../shared/mechanism/arrows/index.ts';
import { nodeOf } from '../../../shared/mechanism/node.ts';
import { termId } from '../../../shared/mechanism/outputs.ts';
import { valueAt } from '../charts/cursor.ts';

/** Less than this, as a share of what a term multiplies, is not worth an arrow. */
const trace = 0.05;

/** Whether a lesser arrow changes anything at a day. */
export function actsAt(course: TimeCourse, id: ArrowId, day: number): boolean {
  return Math.abs((valueAt(course, termId(id), day) ?? 1) - 1) > trace;
}

/** Whether any lesser arrow from beside the picture changes anything in a course. */
export function everBeside(course: TimeCourse): boolean {
  return arrowIds.some(
    (id) =>
      nodeOf(arrowOf(id).from).beside === true &&
      course.columns[termId(id)]?.some((term) => Math.abs(term - 1) > trace),
  );
}
