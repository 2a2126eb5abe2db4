import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import { arrowIds, arrowOf, type ArrowId } from '../../../shared/mechanism/arrows/index.ts';
import { nodeOf, nodes, type NodeId, type OrganId } from '../../../shared/mechanism/node.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { drugsAt } from './given.ts';
import { amountAt, flowAt, holdersAt, stepOf, written } from './reading.ts';

/** The day that "before" means, and what it is called. */
export interface Before {
  readonly day: number;
  readonly words: string;
}

/** Before the first drug that was begun by a day, else on day 0. */
export function beforeOf({ treatments }: Scenario, day: number): Before {
  const begun = treatments.map(({ startDay }) => startDay).filter((start) => start <= day);
  const first = Math.min(...begun);
  return first > 0 && Number.isFinite(first)
    ? { day: first, words: 'before the first drug' }
    : { day: 0, words: 'on day 0' };
}

/** A share as percent, fine enough near its ends to tell it from none and from all. */
function percent(share: number): string {
  if (share < 0.0005) return 'none';
  return `${(100 * share).toFixed(share < 0.0995 || share > 0.9895 ? 1 : 0)} %`;
}

/** Who holds RANKL, in a sentence for each holder that has any. */
function holderFacts(course: TimeCourse, day: number, before: Before): string[] {
  const [now, then] = [holdersAt(course, day), holdersAt(course, before.day)];
  if (!now || !then) return [];
  const rows = [
    ['OPG catches', 'opg', 'of membrane RANKL'],
    ['Drugs catch', 'drug', 'of membrane RANKL'],
    ['RANK holds', 'rank', 'of membrane RANKL'],
    ['Free is', 'free', 'of membrane RANKL'],
  ] as const;
  return rows
    .filter(([, key]) => now[key] > 0.0005 || then[key] > 0.0005)
    .map(
      ([subject, key, object]) =>
        `${subject} ${percent(now[key])} ${object}; ${before.words} ${percent(then[key])}.`,
    );
}

/** What there is of a place, against another day; null where the model has no amount of it. */
function nodeFact(course: TimeCourse, id: NodeId, day: number, before: Before): string | null {
  const { label, rest, organ, of: what } = nodeOf(id);
  const [now, then] = [amountAt(course, id, day), amountAt(course, id, before.day)];
  if (now === null || then === null) return null;
  const health = organ === 'bone' && rest === 1 ? ' health' : '';
  const subject = what === undefined ? label : `${label}, ${what}`;
  return `${subject}: ${written(now, rest, organ)}${health}; ${before.words} ${written(then, rest, organ)}.`;
}

/** An arrow as one line: what it does, and how strongly now. */
export function arrowFact(course: TimeCourse, id: ArrowId, day: number): string {
  const { words, rest, organ } = arrowOf(id);
  const flow = flowAt(course, id, day);
  if (flow === null) return words;
  if (rest === 0) return `${words} Now: ${stepOf(flow, 0) === 'at rest' ? 'idle' : 'active'}.`;
  return `${words} Now: ${written(flow, rest, organ)}${organ === 'bone' ? ' health' : ''}.`;
}

/** Facts of the picture at a day, as a list would tell them: the same that the eye sees. */
export interface Facts {
  readonly drugs: readonly string[];
  readonly amounts: readonly string[];
}

/** Everything that a view of the picture shows at a day, in words. */
export function factsAt(
  course: TimeCourse,
  scenario: Scenario,
  day: number,
  organ: OrganId | 'whole',
): Facts {
  const before = beforeOf(scenario, day);
  const shown = (Object.keys(nodes) as NodeId[]).filter(
    (id) => organ === 'whole' || nodeOf(id).organ === organ,
  );
  return {
    drugs: drugsAt(course, scenario, day).map(
      ({ drug, at, share }) =>
        `${drug.name} on ${nodeOf(at).label} (${drug.target}): ${share < 0.01 ? 'none is left' : `${percent(share)} of its highest level`}.`,
    ),
    amounts: [
      ...(organ === 'bone' || organ === 'whole' ? holderFacts(course, day, before) : []),
      ...shown
        .map((id) => nodeFact(course, id, day, before))
        .filter((fact): fact is string => fact !== null),
    ],
  };
}

/** The arrows that a view shows, in the order in which keys walk over them. */
export function arrowsOf(organ: OrganId | 'whole'): readonly ArrowId[] {
  if (organ === 'whole') return arrowIds;
  return arrowIds.filter((id) => {
    const { organ: own, from, to } = arrowOf(id);
    return own === organ || nodeOf(from).organ === organ || nodeOf(to).organ === organ;
  });
}
