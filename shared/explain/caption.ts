import type { TimeCourse } from '../engine/timeCourse.ts';
import { outputOf } from '../engine/outputs.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { units } from '../units/unit.ts';
import { changedInputs, endedBefore, treatmentOf, type Given } from './given.ts';
import { extremes, howLong, number, when, type Extremes, type Span } from './read.ts';

/** Deviations of CTX below this many percentage points are not worth a word. */
const noticeable = 5;

/**
 * One sentence for the class: what was given or changed, what CTX did, and where the spine ends.
 * Every number in it is read from the course or the scenario.
 */
export function caption(course: TimeCourse, scenario: Scenario): string {
  const end = course.days.at(-1) ?? 0;
  const given = treatmentOf(course, scenario);
  const opening = changedInputs(scenario);
  const ctx = course.columns['ctxPercent'];
  const whole = ctx && extremes(course.days, ctx, { from: 0, to: end });
  const clauses = whole ? [given ? treated(course, ctx, given, end) : untreated(whole)] : [];
  const spine = spineEnds(course, given);
  if (spine !== null) clauses.push(spine);
  const start = given ? opening.prefix : opening.subject;
  const early = course.outcome === 'completed' ? '' : `; the run ends early, at ${when(end)}`;
  return `${start}${clauses.join(given ? '; ' : ', and ')}${early}.`;
}

/** CTX without treatment: where it goes and where it ends. */
function untreated({ first, last, lowest, highest }: Extremes): string {
  const far = highest.value - first.value >= first.value - lowest.value ? highest : lowest;
  if (Math.abs(far.value - first.value) < noticeable)
    return `CTX stays near its start and ends at ${percent(last.value)}`;
  const verb = far.value > first.value ? 'rises to' : 'falls to';
  const ending = Math.abs(last.value - far.value) < noticeable || far.day === last.day;
  const text = `CTX ${verb} ${percent(far.value)} of its start at ${when(far.day)}`;
  return ending ? text : `${text} and ends at ${percent(last.value)}`;
}

/** CTX under treatment, and what follows the last dose. */
function treated(course: TimeCourse, ctx: Float64Array, given: Given, end: number): string {
  const during = extremes(course.days, ctx, {
    from: given.startDay,
    to: Math.min(end, given.endDay),
  });
  if (!during)
    return `${given.names} ${given.many ? 'start' : 'starts'} only after the end of this run`;
  const gap = reboundBetween(ctx, course.days, given, during);
  const effect = gap ?? underTreatment(given, during);
  if (given.endDay >= end) return `${effect}, and treatment lasts to the end of the run`;
  const after = afterwards(course, ctx, given, during, { from: given.endDay, to: end });
  return after === null ? effect : `${effect}; ${after}`;
}

/** The effect with a rebound after it, where the highest CTX lies in a gap between two courses; else null. */
function reboundBetween(
  ctx: Float64Array,
  days: Float64Array,
  given: Given,
  { first, highest }: Extremes,
): string | null {
  const ended = endedBefore(given, highest.day);
  if (
    !ended ||
    highest.day >= given.endDay ||
    highest.value < Math.max(100, first.value) + noticeable
  )
    return null;
  const before = extremes(days, ctx, { from: given.startDay, to: ended.endDay });
  if (!before || highest.value < before.last.value + noticeable) return null;
  const { name, lastDose, endDay } = ended;
  const since = lastDose === null ? `stopping ${name}` : `the last dose of ${name}`;
  const wait = howLong(highest.day - (lastDose ?? endDay));
  return `${underTreatment(given, before)}; ${wait} after ${since} it peaks at ${percent(highest.value)}`;
}

function underTreatment({ names, many }: Given, { first, lowest, highest }: Extremes): string {
  const [down, up] = [first.value - lowest.value, highest.value - first.value];
  const take = many ? 'take' : 'takes';
  if (Math.max(down, up) < noticeable)
    return `${names} ${many ? 'change' : 'changes'} little here: CTX stays at ${percent(lowest.value)} to ${percent(highest.value)} of its start`;
  const [direction, far] = down >= up ? ['down', lowest] : ['up', highest];
  return `${names} ${take} CTX ${direction} to ${percent(far.value)} of its start (${when(far.day)})`;
}

/** A rebound above the start if there is one, else where CTX ends. */
function afterwards(
  course: TimeCourse,
  ctx: Float64Array,
  { startDay, endDay, lastDose }: Given,
  { first, lowest, highest: highestBefore }: Extremes,
  span: Span,
): string | null {
  const rest = extremes(course.days, ctx, span);
  if (!rest) return null;
  const { highest, last } = rest;
  const since = lastDose ?? endDay;
  const from = lastDose === null ? 'stopping' : 'the last dose';
  // A peak is a rebound where it passes both day 0 and the level at which treatment began.
  const before = Math.max(100, startDay > 0 ? first.value : 100);
  const rises = highest.value >= rest.first.value + noticeable;
  const peaks = rises && highest.value >= before + noticeable && highest.value > last.value + 1;
  if (peaks)
    return `${howLong(highest.day - since)} after ${from} it peaks at ${percent(highest.value)}`;
  const still = Math.max(Math.abs(first.value - lowest.value), highestBefore.value - first.value);
  // After a drug that did little, a slow drift of CTX is none of its doing.
  if (still < noticeable && Math.abs(last.value - first.value) < 3 * noticeable) return null;
  return `${howLong(last.day - since)} after ${from} it stands at ${percent(last.value)}`;
}

/** Where the density of the spine ends, and its height before that where it fell from it. */
function spineEnds({ days, columns }: TimeCourse, given: Given | null): string | null {
  const change = columns['bmdLumbarSpineChange'];
  const read = change && extremes(days, change, { from: 0, to: Infinity });
  if (!read) return null;
  const { highest, last } = read;
  const fell = given !== null && highest.value >= 0.5 && highest.value - last.value >= 0.5;
  const height = fell ? `, ${percent(highest.value, 1)} up at ${when(highest.day)},` : '';
  return `the spine${height} ends ${aboveOrBelow(last.value)}`;
}

function aboveOrBelow(change: number): string {
  if (Math.abs(change) < 0.05) return 'level with day 0';
  return `${percent(Math.abs(change), 1)} ${change > 0 ? 'above' : 'below'} its value of day 0`;
}

function percent(value: number, digits = 0): string {
  return `${number(value, digits)}\u00a0%`;
}

/**
 * What the named outputs do, for those who cannot see the plot: start, end and extremes of each.
 *
 * @param outputIds ids of columns; unknown ones are left out
 */
export function summary(course: TimeCourse, outputIds: readonly string[]): string {
  const sentences = outputIds.flatMap((id) => {
    const values = course.columns[id];
    const output = outputOf(id);
    const read = values && extremes(course.days, values, { from: 0, to: Infinity });
    if (!read || !output) return [];
    const amount = (value: number): string =>
      `${number(value, output.digits)} ${units[output.unit]}`.trim();
    const { first, last, lowest, highest } = read;
    return [
      `${output.label}: starts at ${amount(first.value)}, lowest ${amount(lowest.value)} at ${when(lowest.day)}, highest ${amount(highest.value)} at ${when(highest.day)}, ends at ${amount(last.value)} at ${when(last.day)}.`,
    ];
  });
  return sentences.length > 0 ? sentences.join(' ') : 'Nothing to plot.';
}
