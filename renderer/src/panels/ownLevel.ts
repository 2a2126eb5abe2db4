import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import type { Input } from '../../../shared/model/input.ts';

/** Where an untouched slider stands that follows the person: the level of that name on day 0. */
export function ownLevelOf(input: Input, course: TimeCourse | null): number {
  const level = course?.columns[input.id]?.[0] ?? input.band.low;
  return Math.min(input.max, Math.max(input.min, level));
}
