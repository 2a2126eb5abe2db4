import { denosumab } from '../../drugs/denosumab.ts';
import { daysPerYear } from '../../scenario/calendar.ts';
import { extremes, howLong, number, when } from '../read.ts';
import { valueOn } from '../valueOn.ts';
import type { FlagRule } from './flag.ts';
import { stretchesOf } from './stretches.ts';

/** Smaller gains, percentage points, are not worth mourning; our choice. */
const leastGain = 1;

/** The gain counts as lost where no more than this share of it is left; our choice. The reason says how much. */
const left = 0.25;

/** Within a year of the end of a drug, most of what the spine gained under it is gone. */
export const gainLost: FlagRule = {
  id: 'gainLost',
  title: 'Gain lost within 12 months',
  reference: denosumab.references.bone2011,
  find: ({ scenario, course }) =>
    stretchesOf(scenario).flatMap(({ name, startDay, endDay, clearUntil }) => {
      const values = course.columns['bmdLumbarSpineChange'];
      const before = valueOn(course, 'bmdLumbarSpineChange', startDay);
      const under = values && extremes(course.days, values, { from: startDay, to: endDay });
      if (!values || before === null || !under || endDay > scenario.horizonDays) return [];
      const gain = under.highest.value - before;
      if (gain < leastGain) return [];
      const until = Math.min(endDay + daysPerYear, clearUntil);
      const row = course.days.findIndex(
        (day, place) =>
          day > endDay && day <= until && (values[place] ?? NaN) <= before + left * gain,
      );
      const day = course.days[row];
      const after = extremes(course.days, values, { from: day ?? until, to: until });
      if (day === undefined || !after) return [];
      const { lowest } = after;
      const rest = Math.max(0, lowest.value - before);
      return [
        {
          day: lowest.day,
          plot: 'bmd' as const,
          reason: `The lumbar spine gained ${number(gain, 1)} percentage points under ${name}; ${howLong(lowest.day - endDay)} after its end, at ${when(lowest.day)}, it has ${number(rest, 1)} of them left.`,
        },
      ];
    }),
};
