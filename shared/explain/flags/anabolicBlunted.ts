import { data } from '../../evidence/trials/data.ts';
import { daysPerYear } from '../../scenario/calendar.ts';
import { extremes, howLong, number } from '../read.ts';
import { valueOn } from '../valueOn.ts';
import type { FlagRule } from './flag.ts';
import { aloneFrom, stretchesOf } from './stretches.ts';

/** A drug builds bone where P1NP, alone under it, rises so far within so many days; our choice. */
const anabolic = { rise: 1.25, withinDays: daysPerYear / 4 };

/** The gain is blunted below this share of what it is alone; our choice. */
const blunted = 0.7;

/** Gains are compared over a year, or over the treatment where it is shorter, days. */
const longest = daysPerYear;
const shortest = daysPerYear / 2;

/** Gains alone that are smaller, percentage points, are no measure. */
const leastGain = 1;

/** What went before still counts for so long after its end, days. */
const remembered = daysPerYear;

const spine = 'bmdLumbarSpineChange';

/** A drug that builds bone does less of it after or beside another than it would alone. */
export const anabolicBlunted: FlagRule = {
  id: 'anabolicBlunted',
  title: 'Anabolic effect blunted',
  reference: data.reference,
  find: ({ scenario, course, run }) => {
    const stretches = stretchesOf(scenario);
    return stretches.flatMap((stretch) => {
      const { drug, name, startDay, endDay } = stretch;
      const others = stretches.filter(
        (other) =>
          other.drug !== drug && other.startDay <= startDay && other.endDay + remembered > startDay,
      );
      const day = Math.min(startDay + longest, endDay, scenario.horizonDays);
      if (others.length === 0 || day - startDay < shortest) return [];
      const alone = run(aloneFrom(scenario, drug, startDay));
      const p1np = alone.columns['p1npPercent'];
      const to = startDay + anabolic.withinDays;
      const rise = p1np && extremes(alone.days, p1np, { from: startDay, to });
      if (!rise || rise.highest.value < anabolic.rise * rise.first.value) return [];
      const [own, lonely] = [course, alone].map((one) => {
        const [from, till] = [startDay, day].map((at) => valueOn(one, spine, at) ?? NaN);
        return (till ?? NaN) - (from ?? NaN);
      });
      if (own === undefined || lonely === undefined) return [];
      if (!(lonely >= leastGain && own < blunted * lonely)) return [];
      const names = [...new Set(others.map((other) => other.name))].join(' and ');
      const change = own >= 0 ? `gains ${number(own, 1)}` : `loses ${number(-own, 1)}`;
      return [
        {
          day,
          plot: 'bmd' as const,
          reason: `In ${howLong(day - startDay)} of ${name}, after or with ${names}, the lumbar spine ${change} percentage points; alone it would gain ${number(lonely, 1)}.`,
        },
      ];
    });
  },
};
