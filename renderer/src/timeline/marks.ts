import { unstudiedPairs, type Unstudied } from '../../../shared/evidence/matching/pairs.ts';
import { drugName } from '../../../shared/explain/drugName.ts';
import { courseEnd } from '../../../shared/scenario/course.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { months } from '../format/quantity.ts';

/** Two courses that no trial gave so, and what is said of them. */
export interface Gap {
  /** Places among the treatments of the courses that are marked: both, or the one that follows. */
  readonly courses: readonly number[];
  /** The days that are marked. */
  readonly fromDay: number;
  readonly toDay: number;
  readonly words: string;
}

/** What no trial of this program's registry tells of a scenario. */
export function gapsOf(scenario: Scenario): readonly Gap[] {
  return unstudiedPairs(scenario).flatMap((pair): Gap[] => {
    const [first, second] = [scenario.treatments[pair.first], scenario.treatments[pair.second]];
    if (!first || !second) return [];
    const together = pair.manner === 'together';
    const fromDay = second.startDay;
    const end = Math.min(courseEnd(second), together ? courseEnd(first) : Infinity);
    return [
      {
        courses: together ? [pair.first, pair.second] : [pair.second],
        fromDay,
        toDay: Math.min(scenario.horizonDays, Math.max(end, fromDay)),
        words: wordsOf(pair, drugName(first.drug), drugName(second.drug), fromDay),
      },
    ];
  });
}

function wordsOf(
  { manner, inTurn }: Unstudied,
  first: string,
  second: string,
  day: number,
): string {
  const other = lower(second);
  if (manner === 'in turn') return `${first}, then ${other} (month ${months(day)})`;
  return `${first} together with ${other} (from month ${months(day)})${inTurn ? '; one after the other is studied' : ''}`;
}

function lower(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
