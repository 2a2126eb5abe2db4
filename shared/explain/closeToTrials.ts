import { drugs } from '../drugs/index.ts';
import type { CloseStudies } from '../evidence/matching/choose.ts';
import type { MatchedArm } from '../evidence/matching/match.ts';
import type { Outside, Reason } from '../evidence/matching/outside.ts';
import type { Span, StudiedDoses } from '../evidence/matching/studied.ts';
import type { Drug } from '../model/drug.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isSteady } from '../scenario/steady.ts';
import { units } from '../units/unit.ts';
import { drugName } from './drugName.ts';
import { withinSentence } from './given.ts';
import { howLong, when } from './read.ts';

/** What an arm did and to whom, beside the person on screen: "…, women of 72; yours is 66". */
export function matchWords(
  { trial, label, ageYears, ownAgeYears, untilDay }: MatchedArm,
  { person, horizonDays }: Scenario,
): string {
  const people = person.sex === 'female' ? 'women' : 'men';
  const [theirs, yours] = [ageYears, ownAgeYears].map((age) => String(Math.round(age)));
  const until = untilDay < horizonDays ? `; the same until ${when(untilDay)}` : '';
  return `${trial.name}: ${withinSentence(label)}, ${people} of ${theirs ?? ''}; yours is ${yours ?? ''}${until}`;
}

/** Why no trial backs the curve from a day on, as a sentence. */
export function outsideSentence({ fromDay, reason }: Outside): string {
  const name = withinSentence(drugName(reason.drug));
  switch (reason.kind) {
    case 'drug':
      return `From ${when(fromDay)}: no trial of the program gives a course of ${name}.`;
    case 'dose':
      return `From ${when(fromDay)}: no trial of ${name} gives such a dose; studied are ${doses(reason.drug, reason.studied)}.`;
    case 'duration':
      return `Beyond ${when(fromDay)} no trial of ${name} reports: the longest course of it is ${howLong(reason.longestDays)}.`;
    case 'afterwards':
      return reason.longestDays > 0
        ? `Beyond ${when(fromDay)} no trial reports: ${name} was followed for ${howLong(reason.longestDays)} at most after its end.`
        : `Beyond ${when(fromDay)} no trial reports: none followed people after ${name}.`;
    case 'sequence':
      return `From ${when(fromDay)}: no trial gives ${name} ${sequence(reason)}.`;
  }
}

/** For the caption: how many published points lie on the curves, and from where no trial backs them. */
export function evidenceSentence({ drawn }: CloseStudies, outside: readonly Outside[]): string {
  const points = drawn.reduce((sum, study) => sum + study.points.length, 0);
  const [first] = outside;
  const said = `${points === 0 ? 'No' : String(points)} published ${points === 1 ? 'point' : 'points'}`;
  return first ? `${said}; extrapolated from ${when(first.fromDay)}.` : `${said} beside it.`;
}

function sequence({ before, manner }: Extract<Reason, { kind: 'sequence' }>): string {
  const other = withinSentence(drugName(before));
  return manner === 'together' ? `together with ${other}` : `after ${other}`;
}

/** "6 to 210 mg, every 28 to 183 days"; of a steady drug its dose a day. */
function doses(id: string, { dose, everyDays }: StudiedDoses): string {
  const known: Readonly<Record<string, Drug>> = drugs;
  const drug = known[id];
  const unit = units[drug?.doseUnit ?? '1'];
  if (!drug || isSteady(drug)) return `${range(dose)} ${unit} a day`;
  return `${range(dose)} ${unit}, every ${range(everyDays)} days`;
}

function range({ min, max }: Span): string {
  const [low, high] = [min, max].map((value) => String(Number(value.toPrecision(3))));
  return low === high ? (low ?? '') : `${low ?? ''} to ${high ?? ''}`;
}
