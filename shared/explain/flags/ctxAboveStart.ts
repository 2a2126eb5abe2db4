import { denosumab } from '../../drugs/denosumab.ts';
import { extremes, howLong, number, when } from '../read.ts';
import { valueBefore, valueOn } from '../valueOn.ts';
import type { FlagRule } from './flag.ts';
import { stretchesOf, withoutDrug } from './stretches.ts';

/** A tenth above is above: less is within what CTX varies by. Our choice. */
const clearly = 1.1;

/** After a drug that lowered CTX is stopped, CTX rises above where it was before it. */
export const ctxAboveStart: FlagRule = {
  id: 'ctxAboveStart',
  title: 'CTX above pre-treatment',
  reference: denosumab.references.bone2011,
  find: ({ scenario, course, run }) =>
    stretchesOf(scenario).flatMap((stretch) => {
      const { drug, name, startDay, endDay, lastDoseDay, clearUntil } = stretch;
      const values = course.columns['ctxPercent'];
      const before = startDay === 0 ? 100 : valueBefore(course, 'ctxPercent', startDay);
      const under = values && extremes(course.days, values, { from: startDay, to: endDay });
      if (!values || before === null || !under || under.lowest.value > before / clearly) return [];
      const never = run(withoutDrug(scenario, drug));
      const row = course.days.findIndex((day, place) => {
        const value = values[place] ?? NaN;
        const other = valueOn(never, 'ctxPercent', day) ?? Infinity;
        return day > lastDoseDay && day <= clearUntil && value > clearly * Math.max(before, other);
      });
      const day = course.days[row];
      const after =
        day === undefined ? null : extremes(course.days, values, { from: day, to: clearUntil });
      if (day === undefined || !after) return [];
      const { highest } = after;
      return [
        {
          day: highest.day,
          plot: 'markers' as const,
          reason: `CTX was ${percent(before)} of day 0 when ${name} began; ${howLong(day - lastDoseDay)} after its last dose it is above that, and at ${when(highest.day)} it peaks at ${percent(highest.value)}.`,
        },
      ];
    }),
};

function percent(value: number): string {
  return `${number(value, 0)}\u00a0%`;
}
