import { personOn, type PersonThen } from '../../../shared/evidence/matching/people.ts';
import { isSupplement, phasesOf, type Phase } from '../../../shared/evidence/matching/phases.ts';
import { limits } from '../../../shared/evidence/matching/closeness.ts';
import { trials } from '../../../shared/evidence/trials/index.ts';
import { drugName } from '../../../shared/explain/drugName.ts';
import { withinSentence } from '../../../shared/explain/given.ts';
import { inputs } from '../../../shared/inputs/index.ts';
import type { Input } from '../../../shared/model/input.ts';
import type { Trial } from '../../../shared/model/evidence.ts';
import { daysPerYear } from '../../../shared/scenario/calendar.ts';
import { bounds } from '../../../shared/scenario/parts.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { driveOf } from './together.ts';
import type { Warning, WarningRule } from './warning.ts';

/** What an arm of a trial did, and to whom. */
interface Studied {
  readonly scenario: Scenario;
  readonly phases: readonly Phase[];
}

let known: readonly Studied[] | null = null;

function studied(): readonly Studied[] {
  known ??= Object.values<Trial<Scenario>>(trials).flatMap(({ arms }) =>
    Object.values(arms).map(({ scenario }) => ({ scenario, phases: phasesOf(scenario) })),
  );
  return known;
}

/** A woman who is past every age of menopause and has had none. */
export const neverMenopause: WarningRule = ({ person, horizonDays }) => {
  const { sex, ageYears, menopauseAgeYears } = person;
  const oldest = bounds.menopauseAgeYears.max;
  if (sex === 'male' || menopauseAgeYears !== null) return [];
  if (ageYears + horizonDays / daysPerYear <= oldest) return [];
  return [
    {
      kind: 'person',
      fromDay: Math.max(0, (oldest - ageYears) * daysPerYear),
      sentence: `A woman of ${String(Math.round(Math.max(ageYears, oldest)))} without menopause: her ovaries work as at 30. Give person.menopauseAgeYears, from ${String(bounds.menopauseAgeYears.min)} to ${String(oldest)}.`,
      source: null,
    },
  ];
};

/** A drug that trials of the program gave to other people: of one sex, past menopause, of another age. */
export const otherPeople: WarningRule = (scenario) =>
  drugPhases(scenario).flatMap(({ id, fromDay }): Warning[] => {
    const people = studied().flatMap(({ scenario: { person }, phases }) =>
      phases
        .filter((phase) => phase.of === 'drug' && phase.id === id)
        .map((phase) => personOn(person, phase.fromDay)),
    );
    const difference = howOther(personOn(scenario.person, fromDay), people);
    if (people.length === 0 || difference === null) return [];
    const name = withinSentence(drugName(id));
    return [
      {
        kind: 'noTrialData',
        fromDay,
        sentence: `Trials of the program gave ${name} ${difference}.`,
        source: null,
      },
    ];
  });

/** A drug in a state of health in which no trial of the program gave it. */
export const otherHealth: WarningRule = (scenario) => {
  const states = phasesOf(scenario).filter(
    (phase) => phase.of === 'input' && inputs[phase.id as keyof typeof inputs].group !== 'person',
  );
  return drugPhases(scenario).flatMap((drug) =>
    states
      .filter((state) => state.fromDay < drug.toDay && drug.fromDay < state.toDay)
      .filter((state) => driveOf(state) !== driveOf(drug))
      .filter((state) => !studied().some(({ phases }) => has(phases, drug) && has(phases, state)))
      .map((state) => ({
        kind: 'noTrialData',
        fromDay: Math.max(drug.fromDay, state.fromDay),
        sentence: `No trial of the program gives ${withinSentence(drugName(drug.id))} with ${state.id} ${raised(state) ? 'raised' : 'lowered'}.`,
        source: null,
      })),
  );
};

function drugPhases(scenario: Scenario): readonly Phase[] {
  const all = phasesOf(scenario).filter((phase) => phase.of === 'drug' && !isSupplement(phase));
  return all.filter(({ id }, place) => all.findIndex((one) => one.id === id) === place);
}

function has(phases: readonly Phase[], wanted: Phase): boolean {
  return phases.some(
    (phase) =>
      phase.of === wanted.of &&
      phase.id === wanted.id &&
      (wanted.of === 'drug' || raised(phase) === raised(wanted)),
  );
}

function raised({ id, last }: Phase): boolean {
  const input: Input = inputs[id as keyof typeof inputs];
  return last > (input.neutral ?? 1);
}

/** How nobody in trials was as this person; the first difference that counts, null where there is none. */
function howOther(own: PersonThen, people: readonly PersonThen[]): string | null {
  const alike = people.filter(({ sex }) => sex === own.sex);
  if (alike.length === 0) return `to ${own.sex === 'male' ? 'women' : 'men'} only`;
  const past = ({ sinceMenopause }: PersonThen): boolean => (sinceMenopause ?? -1) >= 0;
  if (own.sex === 'female' && alike.every((one) => past(one) !== past(own)))
    return `only to women ${past(own) ? 'before' : 'past'} menopause`;
  const ages = alike.map(({ ageYears }) => ageYears);
  const [youngest, oldest] = [Math.min(...ages), Math.max(...ages)].map(Math.round);
  if (youngest === undefined || oldest === undefined) return null;
  if (own.ageYears >= youngest - limits.age && own.ageYears <= oldest + limits.age) return null;
  const between = youngest === oldest ? String(oldest) : `${String(youngest)} to ${String(oldest)}`;
  return `to people of ${between} on average; this one is ${String(Math.round(own.ageYears))}`;
}
