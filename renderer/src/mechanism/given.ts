import { drugs } from '../../../shared/drugs/index.ts';
import { levelId } from '../../../shared/engine/outputs.ts';
import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import { landings } from '../../../shared/mechanism/landing.ts';
import type { NodeId } from '../../../shared/mechanism/node.ts';
import type { Drug } from '../../../shared/model/drug.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { valueAt } from '../charts/cursor.ts';

/** A drug of the scenario on its target. */
export interface Given {
  readonly drug: Drug;
  readonly at: NodeId;
  /** Its level now, as a share of its highest in this run, from 0 to 1. */
  readonly share: number;
}

/** Every drug of the scenario, once, where it lands, with how much of it is there at a day. */
export function drugsAt(course: TimeCourse, scenario: Scenario, day: number): readonly Given[] {
  const ids = [...new Set(scenario.treatments.map(({ drug }) => drug))];
  return ids.map((id) => {
    const column = levelId(id);
    const peak = (course.columns[column] ?? new Float64Array()).reduce(
      (most, level) => Math.max(most, level),
      0,
    );
    const level = valueAt(course, column, day) ?? 0;
    return {
      drug: drugs[id],
      at: landings[drugs[id].target],
      share: peak > 0 ? Math.max(0, level / peak) : 0,
    };
  });
}
