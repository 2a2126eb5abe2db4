import { at } from '../assert.ts';
import type { DrugId } from '../drugs/index.ts';
import { inputs, type InputId } from '../inputs/index.ts';
import { plannedCount } from './course.ts';
import { addTreatment, firstFreeDay, setInputSteps, setTreatment, stepsOf } from './edits.ts';
import type { Treatment } from './parts.ts';
import type { Scenario } from './scenario.ts';
import { cutAfter, dosesBefore, movedBy, withDoses, withDose, withoutFirst } from './schedule.ts';
import { spellMovedBy, spellsOf, stepsOfSpells, type Spell } from './spells.ts';

// What the timeline does to a whole scenario. Each edit is pure; what it makes is checked as any document is.

/** Cuts a course in two, so that each part can be moved or changed on its own. */
export function splitCourse(scenario: Scenario, index: number, doses: number): Scenario {
  const [first, second] = cutAfter(at(scenario.treatments, index), doses);
  return withCourses(scenario, index, [first, second]);
}

/** Gives nothing more of a course on or after a day. */
export function stopCourse(scenario: Scenario, index: number, day: number): Scenario {
  const treatment = at(scenario.treatments, index);
  const kept = dosesBefore(treatment, day);
  if (kept === 0) return withCourses(scenario, index, []);
  const all = kept >= plannedCount(treatment);
  return setTreatment(scenario, index, all ? treatment : at(cutAfter(treatment, kept), 0));
}

/** Leaves out every dose whose turn comes in some days; the rest stay when they were. */
export function pauseCourse(
  scenario: Scenario,
  index: number,
  fromDay: number,
  days: number,
): Scenario {
  const treatment = at(scenario.treatments, index);
  const all = plannedCount(treatment);
  const [before, through] = [
    dosesBefore(treatment, fromDay),
    dosesBefore(treatment, fromDay + days),
  ];
  const parts = [
    ...(before === 0 ? [] : [before < all ? at(cutAfter(treatment, before), 0) : treatment]),
    ...(through >= all ? [] : [through === 0 ? treatment : withoutFirst(treatment, through)]),
  ];
  return through === before ? scenario : withCourses(scenario, index, parts);
}

/** Gives the same course again after the last of its drug. */
export function copyCourse(scenario: Scenario, index: number): Scenario {
  const treatment = at(scenario.treatments, index);
  const day = firstFreeDay(scenario, treatment.drug);
  return {
    ...scenario,
    treatments: [...scenario.treatments, movedBy(treatment, day - treatment.startDay)],
  };
}

/** Stops a course on a day and starts another drug then, in its first regimen. */
export function switchCourse(scenario: Scenario, index: number, to: DrugId, day: number): Scenario {
  return addTreatment(stopCourse(scenario, index, day), to, day);
}

/** Gives one dose late, and all after it as much later. */
export function delayFrom(
  scenario: Scenario,
  index: number,
  number: number,
  days: number,
): Scenario {
  const treatment = at(scenario.treatments, index);
  if (number === 1) return setTreatment(scenario, index, movedBy(treatment, days));
  const [first, second] = cutAfter(treatment, number - 1);
  return withCourses(scenario, index, [first, movedBy(second, days)]);
}

/**
 * Begins a course with a larger amount: its first dose, or its first days where it is taken steadily.
 *
 * @param days how long, where it is steady; null for one dose
 */
export function loadCourse(
  scenario: Scenario,
  index: number,
  dose: number,
  days: number | null,
): Scenario {
  const treatment = at(scenario.treatments, index);
  if (days === null) return setTreatment(scenario, index, withDose(treatment, 1, { dose }));
  const doses = dosesBefore(treatment, treatment.startDay + days);
  if (doses >= plannedCount(treatment))
    return setTreatment(scenario, index, { ...treatment, dose });
  const [first, second] = cutAfter(treatment, Math.max(1, doses));
  return withCourses(scenario, index, [{ ...withDoses(first, Math.max(1, doses)), dose }, second]);
}

/** Puts courses in the place of one. */
function withCourses(scenario: Scenario, index: number, courses: readonly Treatment[]): Scenario {
  return { ...scenario, treatments: scenario.treatments.toSpliced(index, 1, ...courses) };
}

/** The spells of an input. */
export function spellsIn(scenario: Scenario, id: InputId): readonly Spell[] {
  return spellsOf(inputs[id], stepsOf(scenario, id));
}

/** Replaces all spells of an input. */
export function setSpells(scenario: Scenario, id: InputId, spells: readonly Spell[]): Scenario {
  return setInputSteps(scenario, id, stepsOfSpells(inputs[id], spells));
}

/** Replaces one spell of an input. */
export function setSpell(scenario: Scenario, id: InputId, index: number, spell: Spell): Scenario {
  return setSpells(scenario, id, spellsIn(scenario, id).with(index, spell));
}

/** Takes one spell of an input out. */
export function removeSpell(scenario: Scenario, id: InputId, index: number): Scenario {
  return setSpells(scenario, id, spellsIn(scenario, id).toSpliced(index, 1));
}

/** Cuts a spell in two at a day. */
export function splitSpell(scenario: Scenario, id: InputId, index: number, day: number): Scenario {
  const spells = spellsIn(scenario, id);
  const spell = at(spells, index);
  const parts = [
    { ...spell, toDay: day, fallDays: 0 },
    { ...spell, fromDay: day, riseDays: 0 },
  ];
  return setSpells(scenario, id, spells.toSpliced(index, 1, ...parts));
}

/** The same spell again, right after the last one of its input. */
export function copySpell(scenario: Scenario, id: InputId, index: number): Scenario {
  const spells = spellsIn(scenario, id);
  const spell = at(spells, index);
  const last = at(spells, spells.length - 1);
  const free = (last.toDay ?? scenario.horizonDays) + last.fallDays;
  return setSpells(scenario, id, [...spells, spellMovedBy(spell, free - spell.fromDay)]);
}
