import type { TimeCourse } from '../engine/timeCourse.ts';
import { inputs } from '../inputs/index.ts';
import type { Input } from '../model/input.ts';
import { courseEnd } from '../scenario/course.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { units } from '../units/unit.ts';
import { drugName } from './drugName.ts';
import { when } from './read.ts';

/** One course of a drug, as captions speak of it. */
interface GivenCourse {
  /** As it stands within a sentence. */
  readonly name: string;
  readonly startDay: number;
  /** First day no longer under it. */
  readonly endDay: number;
  /** Day of its last single dose; null for a steady one. */
  readonly lastDose: number | null;
}

/** All treatment of a scenario taken together. */
export interface Given {
  /** "Denosumab", "Teriparatide, then denosumab", "Denosumab with zoledronate". */
  readonly names: string;
  /** Whether that is more than one drug. */
  readonly many: boolean;
  readonly startDay: number;
  /** First day no longer under treatment. */
  readonly endDay: number;
  /** Day of the last single dose; null where the last course is a steady one. */
  readonly lastDose: number | null;
  /** In the order in which they start. */
  readonly courses: readonly GivenCourse[];
}

/** What is given, when it starts and ends; null where no drug is given. */
export function treatmentOf(course: TimeCourse, { treatments }: Scenario): Given | null {
  const given = treatments.flatMap((treatment, index) => {
    const dosed = course.doses[index];
    const doses = treatment.dose > 0 && dosed?.drug === treatment.drug;
    return doses ? [{ dosed, startDay: treatment.startDay, endDay: courseEnd(treatment) }] : [];
  });
  if (given.length === 0) return null;
  const order = given.toSorted((a, b) => a.startDay - b.startDay);
  const last = order.reduce((latest, one) => (one.endDay > latest.endDay ? one : latest));
  return {
    names: inTurn(order.map(({ dosed, ...span }) => ({ drug: dosed.drug, ...span }))),
    many: new Set(order.map(({ dosed }) => dosed.drug)).size > 1,
    startDay: Math.min(...order.map(({ startDay }) => startDay)),
    endDay: last.endDay,
    lastDose: last.dosed.doseDays.at(-1) ?? null,
    courses: order.map(({ dosed, startDay, endDay }) => ({
      name: withinSentence(drugName(dosed.drug)),
      startDay,
      endDay,
      lastDose: dosed.doseDays.at(-1) ?? null,
    })),
  };
}

/** Days in which a drug given anew cannot yet have turned the curves. */
const grace = 30;

/** The course whose end a peak on this day follows; undefined while another is acting. */
export function endedBefore({ courses }: Given, day: number): GivenCourse | undefined {
  const acting = courses.some(
    ({ startDay, endDay }) => startDay < day - grace && day < endDay - 1e-6,
  );
  if (acting) return undefined;
  return courses
    .filter(({ endDay }) => endDay <= day + 1e-6)
    .toSorted((a, b) => a.endDay - b.endDay)
    .at(-1);
}

/** Courses that overlap by no more than these days follow one another. */
const seamless = 2;

/** Drugs as one says them: "Teriparatide, then denosumab", "Denosumab with zoledronate". Ascending by start. */
export function inTurn(
  order: readonly { readonly drug: string; readonly startDay: number; readonly endDay: number }[],
): string {
  const distinct = new Set(order.map(({ drug }) => drug));
  const [first] = distinct;
  if (first !== undefined && distinct.size > 3)
    return `${drugName(first)} and ${String(distinct.size - 1)} further drugs`;
  let [names, end, before] = ['', 0, ''];
  for (const { drug, startDay, endDay } of order) {
    const name = drugName(drug);
    // Two courses of one drug in a row are one treatment in words.
    if (names === '') names = name;
    else if (drug !== before)
      names += `${startDay < end - seamless ? ' with ' : ', then '}${withinSentence(name)}`;
    before = drug;
    end = Math.max(end, endDay);
  }
  return names;
}

/** "Denosumab" becomes "denosumab"; "OPG-Fc" stays. */
export function withinSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** How the sentence begins: alone as its subject, or before what a treatment does. */
export function changedInputs(scenario: Scenario): { subject: string; prefix: string } {
  const [one, ...others] = scenario.inputs.map(({ id, steps }) => {
    const { label, unit, neutral, min, max, step }: Input = inputs[id];
    const [first, second, ...more] = steps[0]?.value === neutral ? steps.slice(1) : steps;
    const value = first?.value ?? null;
    // Where there is only off and on, the label says what is on.
    const on = max - min === step && value === max;
    const amount =
      value === null
        ? ' at its own level'
        : on
          ? ''
          : ` at ${`${String(value)} ${units[unit]}`.trim()}`;
    const ends = second?.value === neutral && more.length === 0;
    const then = !second ? '' : ends ? ` until ${when(second.day)}` : ', then changed again';
    return `${label}${amount} from ${when(first?.day ?? 0)}${then}`;
  });
  if (one === undefined) return { subject: 'Nothing is given or changed: ', prefix: '' };
  const said =
    others.length === 0
      ? one
      : others.length === 1
        ? `${one}, and ${withinSentence(others[0] ?? '')}`
        : `${String(others.length + 1)} inputs changed`;
  return { subject: `${said}: `, prefix: `With ${withinSentence(said)}: ` };
}
