import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import { armTitles } from '../../../shared/explain/arms/armTitle.ts';
import type { ArmLetter } from '../../../shared/scenario/arms.ts';
import type { ArmOnScreen } from '../state/session.svelte.ts';

/** An arm that has run, with what it is called. */
export interface NamedArm {
  readonly letter: ArmLetter;
  readonly title: string;
  readonly course: TimeCourse;
}

/** The arms that have run, in order. */
export function namedArms(arms: readonly ArmOnScreen[]): readonly NamedArm[] {
  const titles = armTitles(arms);
  return arms.flatMap(({ letter, course }, place) =>
    course ? [{ letter, title: titles[place] ?? '', course }] : [],
  );
}
