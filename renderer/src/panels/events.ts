import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';

/** Days on which something happens: a dose, the end of a course, a change of an input; ascending. */
export function eventDays(course: TimeCourse, { inputs, horizonDays }: Scenario): number[] {
  const days = [
    0,
    ...course.doses.flatMap(({ doseDays, fromDay, toDay }) =>
      doseDays.length > 0 ? [...doseDays] : [fromDay, toDay],
    ),
    ...inputs.flatMap(({ steps }) => steps.map(({ day }) => day)),
    horizonDays,
  ];
  return [...new Set(days.filter((day) => day <= horizonDays))].sort((a, b) => a - b);
}
