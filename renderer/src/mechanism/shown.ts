import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import { arrowOf, isLesser, type ArrowId } from '../../../shared/mechanism/arrows/index.ts';
import { nodeOf, nodes, type NodeId } from '../../../shared/mechanism/node.ts';
import { actsAt } from './acting.ts';
import { arrowsOf } from './facts.ts';
import { stands, type Framing, type View } from './framing.ts';
import { flowAt, stepOf } from './reading.ts';

/** What of the picture is asked for. */
export interface Asked {
  readonly view: View;
  readonly framing: Framing;
  /** Whether the lesser arrows are drawn also while they do not act. */
  readonly every: boolean;
  /** The only place whose arrows are drawn; null for all. */
  readonly focus: NodeId | null;
  readonly chosen: ArrowId | null;
  readonly cuts: readonly ArrowId[];
}

/** Whether an arrow does anything at a day that it would not do in health, or carries what is always there. */
export function busy(course: TimeCourse, id: ArrowId, day: number): boolean {
  if (isLesser(id)) return actsAt(course, id, day);
  const flow = flowAt(course, id, day);
  return flow !== null && (arrowOf(id).rest === 1 || stepOf(flow, 0) !== 'at rest');
}

function within(id: ArrowId, { view, framing }: Asked): boolean {
  const { from, to } = arrowOf(id);
  return [from, to].every((end) => stands(end, view, framing));
}

/** The arrows that are drawn, the lesser ones first, so that the others lie over them. */
export function arrowsShown(course: TimeCourse, day: number, asked: Asked): readonly ArrowId[] {
  const { view, every, focus, chosen, cuts } = asked;
  const shown = arrowsOf(view).filter((id) => {
    if (!within(id, asked)) return false;
    if (id === chosen || cuts.includes(id)) return true;
    const { from, to } = arrowOf(id);
    if (focus !== null) return from === focus || to === focus;
    return every || !isLesser(id) || actsAt(course, id, day);
  });
  return [...shown.filter(isLesser), ...shown.filter((id) => !isLesser(id))];
}

/** The places that are drawn: those of the view, and those beside it that an arrow comes from. */
export function placesShown(arrows: readonly ArrowId[], { view, focus }: Asked): readonly NodeId[] {
  return (Object.keys(nodes) as NodeId[]).filter(
    (id) =>
      id === focus ||
      (nodeOf(id).beside !== true && (view === 'whole' || nodeOf(id).organ === view)) ||
      arrows.some((arrow) => arrowOf(arrow).from === id || arrowOf(arrow).to === id),
  );
}

/** The places that have a drawn arrow in common with the one in focus; null where none is. */
export function besideFocus(
  arrows: readonly ArrowId[],
  focus: NodeId | null,
): ReadonlySet<NodeId> | null {
  if (focus === null) return null;
  const ends = arrows
    .map((id) => arrowOf(id))
    .filter(({ from, to }) => from === focus || to === focus);
  return new Set([focus, ...ends.flatMap(({ from, to }) => [from, to])]);
}

/** How many arrows that act now have an end outside a view, and so are not drawn in it. */
export function leadingOut(course: TimeCourse, day: number, asked: Asked): number {
  return arrowsOf(asked.view).filter((id) => {
    if (within(id, asked)) return false;
    if (isLesser(id)) return actsAt(course, id, day);
    const { rest } = arrowOf(id);
    const flow = flowAt(course, id, day);
    return flow !== null && !['at rest', 'as in health'].includes(stepOf(flow, rest));
  }).length;
}
