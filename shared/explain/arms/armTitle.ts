import { conditions } from '../../conditions/index.ts';
import { inputs } from '../../inputs/index.ts';
import type { Arm } from '../../scenario/arms.ts';
import { courseEnd } from '../../scenario/course.ts';
import type { Treatment } from '../../scenario/parts.ts';
import { units } from '../../units/unit.ts';
import { inTurn, withinSentence } from '../given.ts';
import { when } from '../read.ts';

/** What an arm is called: its own name, or what is given in it, or what is changed. */
export function armTitle({ name, scenario }: Arm): string {
  if (name !== '') return name;
  const given = inOrder(scenario.treatments).map((treatment) => ({
    ...treatment,
    endDay: courseEnd(treatment),
  }));
  if (given.length > 0) return inTurn(given);
  const noted = (scenario.conditions ?? []).map(({ id }) => conditions[id].name);
  if (noted.length > 0) return joined(noted);
  const turned = scenario.inputs.map(({ id }) => inputs[id].label);
  return turned.length > 0 ? joined(turned) : 'Nothing given';
}

function joined(names: readonly string[]): string {
  const [first = '', ...others] = names;
  const said = others.slice(0, 2).map(withinSentence);
  const left = others.length - said.length;
  return [first, ...said].join(', ') + (left > 0 ? ` and ${String(left)} more` : '');
}

/** What each of several arms is called; those that would be called alike say what tells them apart. */
export function armTitles(arms: readonly Arm[]): readonly string[] {
  const titles = arms.map(armTitle);
  return arms.map((arm, place) => {
    const title = titles[place] ?? '';
    const alike = arms.filter((_, other) => other !== place && titles[other] === title);
    if (arm.name !== '' || alike.length === 0) return title;
    return `${title} ${apart(arm, alike)}`.trim();
  });
}

/** The first thing in which what is given in an arm is unlike the others; empty where there is none. */
function apart({ scenario }: Arm, others: readonly Arm[]): string {
  const its = inOrder(scenario.treatments);
  const theirs = others.map((other) => inOrder(other.scenario.treatments));
  if (theirs.some(({ length }) => length !== its.length))
    return `in ${String(its.length)} ${its.length === 1 ? 'course' : 'courses'}`;
  for (const [place, treatment] of its.entries()) {
    const same = theirs.flatMap((list) => list[place] ?? []);
    const unlike = (read: (one: Treatment) => unknown): boolean =>
      same.some((one) => JSON.stringify(read(one)) !== JSON.stringify(read(treatment)));
    const { startDay, dose, unit, everyDays, changes = [] } = treatment;
    if (unlike((one) => one.startDay)) return `from ${when(startDay)}`;
    if (unlike((one) => [one.dose, one.unit])) return `${String(dose)} ${units[unit]}`.trim();
    if (unlike((one) => one.everyDays)) return `every ${String(Math.round(everyDays))} days`;
    if (unlike(courseEnd)) return `to ${when(courseEnd(treatment))}`;
    if (unlike((one) => one.changes ?? []) && changes.length > 0) return changed(changes);
  }
  return '';
}

function changed([first, ...others]: NonNullable<Treatment['changes']>): string {
  if (others.length > 0) return 'with doses changed';
  if (first?.dose === 0) return 'with a dose missed';
  if (first?.dose !== undefined) return 'with a dose changed';
  return (first?.lateDays ?? 0) < 0 ? 'with a dose early' : 'with a dose late';
}

function inOrder(treatments: readonly Treatment[]): readonly Treatment[] {
  return treatments.filter(({ dose }) => dose > 0).toSorted((a, b) => a.startDay - b.startDay);
}
