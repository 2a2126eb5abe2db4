import type { TimeCourse } from '../../engine/timeCourse.ts';
import { withinSentence } from '../given.ts';
import { number, when } from '../read.ts';
import { valueOn } from '../valueOn.ts';
import type { Cause } from './causes.ts';

type Columns = Pick<TimeCourse, 'days' | 'columns'>;

/**
 * One sentence on what would be otherwise without some causes: the spine and the balance at a day, both
 * read from the two courses. Null where one of them does not reach it.
 */
export function withoutSentence(
  real: Columns,
  without: Columns,
  lifted: readonly Cause[],
  day: number,
): string | null {
  const spine = [real, without].map((course) => valueOn(course, 'bmdLumbarSpineChange', day));
  const net = [real, without].map((course) => valueOn(course, 'netBalancePercent', day));
  const [spineReal, spineWithout] = spine;
  const [netReal, netWithout] = net;
  if (spineReal == null || spineWithout == null || netReal == null || netWithout == null)
    return null;
  const apart = Number(number(Math.abs(spineWithout - spineReal), 1));
  const bone =
    apart === 0
      ? 'the lumbar spine would stand where it does'
      : `the lumbar spine would stand ${apart.toFixed(1)} percentage points ${spineWithout > spineReal ? 'higher' : 'lower'}`;
  const [a, b] = [ratio(netWithout / 100), ratio(netReal / 100)];
  const balance =
    a === b
      ? `the net balance at ${b} × day 0 as it does`
      : `the net balance at ${a} × day 0 instead of ${b}`;
  return `Without ${listed(lifted)}, at ${when(day)} ${bone} and ${balance}.`;
}

function listed(causes: readonly Cause[]): string {
  const names = causes.map(({ label }) => withinSentence(label));
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function ratio(value: number): string {
  return number(value, value >= 10 ? 0 : value >= 0.1 ? 2 : 3);
}
