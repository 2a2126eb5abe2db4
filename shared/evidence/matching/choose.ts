import type { EndPoint, Trial } from '../../model/evidence.ts';
import { daysPerYear } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { trials } from '../trials/index.ts';
import { matchesOf, type MatchedArm, type MatchedRow } from './match.ts';
import { regimenOf } from './regimen.ts';

/** Studies drawn at once; more would hide the curve. */
export const mostDrawn = 3;

/** What the plots show, so that a published number can lie on it. */
const drawable: readonly EndPoint[] = [
  'bmdLumbarSpine',
  'bmdTotalHip',
  'bmdFemoralNeck',
  'ctx',
  'p1np',
];

/** One study, with its extensions and digitised figures, as far as a scenario follows it. */
export interface Study {
  /** Id of the family. */
  readonly id: string;
  readonly name: string;
  readonly arms: readonly MatchedArm[];
  /** Numbers that can lie on a curve, in the order of time. */
  readonly points: readonly MatchedRow[];
}

/** The studies that a scenario is close to, the most telling first. */
export interface CloseStudies {
  /** Those that are drawn. */
  readonly drawn: readonly Study[];
  /** Those that are only listed: beyond the number drawn, or with no number for a curve on screen. */
  readonly listed: readonly Study[];
}

/** Which studies a scenario is close to, and which of them are drawn. */
export function closeStudies(scenario: Scenario): CloseStudies {
  const families = Map.groupBy(matchesOf(scenario), ({ trial }) => trial.family ?? trial.id);
  const untreated = regimenOf(scenario).phases.length === 0;
  const studies = [...families].map(([id, arms]) => studyOf(id, arms, untreated));
  const drawn = mostTelling(studies.filter(({ points }) => points.length > 0));
  return { drawn, listed: studies.filter((study) => !drawn.includes(study)).toSorted(byCloseness) };
}

function studyOf(id: string, arms: readonly MatchedArm[], untreated: boolean): Study {
  const all: Readonly<Record<string, Trial<Scenario>>> = trials;
  const points = arms
    .flatMap(({ own }) => own)
    .filter(({ row }) => drawable.includes(row.endPoint))
    .toSorted((a, b) => a.day - b.day);
  const name = shortName(all[id]?.name ?? id);
  // Of a trial of a drug, people without it: they are what the name must say.
  return { id, name: untreated ? `${arms[0]?.label ?? ''}: ${name}` : name, arms, points };
}

/** A name for a legend: "FREEDOM", not "FREEDOM and its extension". */
function shortName(name: string): string {
  return name.split(/ and its | \(|: |, eight/)[0] ?? name;
}

/** One study after another, each the one that tells most of what is untold, close ones before others. */
function mostTelling(studies: readonly Study[]): readonly Study[] {
  const left = studies.map((study) => ({
    study,
    places: placesOf(study),
    closeness: closenessOf(study),
  }));
  const chosen: Study[] = [];
  const told = new Set<string>();
  while (chosen.length < mostDrawn && left.length > 0) {
    const worths = left.map(
      ({ places, closeness }) =>
        closeness * (1 + [...places].filter((place) => !told.has(place)).length),
    );
    const [best] = left.splice(worths.indexOf(Math.max(...worths)), 1);
    if (!best) break;
    chosen.push(best.study);
    for (const place of best.places) told.add(place);
  }
  return chosen;
}

/** The stretches of the curves that a study speaks about: years of density, years of turnover. */
function placesOf({ points }: Study): ReadonlySet<string> {
  return new Set(
    points.map(({ row, day }) => {
      const curve = row.endPoint.startsWith('bmd') ? 'density' : 'turnover';
      return `${curve} ${String(Math.ceil(day / daysPerYear - 0.05))}`;
    }),
  );
}

function closenessOf({ arms }: Study): number {
  return Math.max(...arms.map(({ closeness }) => closeness));
}

function byCloseness(one: Study, other: Study): number {
  return closenessOf(other) - closenessOf(one);
}
