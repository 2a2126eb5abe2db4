import { bone } from '../bone/model.ts';
import { drugs } from '../drugs/index.ts';
import { background } from '../evidence/people.ts';
import { foldCaveat, inputGroups, type Effect, type Input } from '../model/input.ts';
import type { Drug } from '../model/drug.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { inputNotes } from './inputNotes.ts';
import { evidenceWith } from './evidence.ts';
import {
  methodWords,
  sourceOf,
  written,
  writtenRange,
  type NumberRow,
  type ReferencePage,
} from './page.ts';

/** The page of a regulator: what it does to RANKL and OPG, where it enters the equations, who was measured. */
export function inputPage(input: Input): ReferencePage {
  const { id, label, group, unit, drive, min, max, neutral, band, help, grade } = input;
  const folds = [...(input.rankl.folds ?? []), ...(input.opg.folds ?? [])];
  return {
    kind: 'input',
    id,
    title: label,
    summary: help,
    keywords: input.keywords,
    facts: [
      { term: 'Group', text: inputGroups[group] },
      { term: 'Raising it: RANKL', text: effectText(input.rankl) },
      { term: 'Raising it: OPG', text: effectText(input.opg) },
      { term: 'Range', text: writtenRange(min, max, unit) },
      {
        term: 'Changes nothing at',
        text: neutral === null ? 'the person’s own level' : written(neutral, unit),
      },
      ...[band, input.bandBeforeMenopause, input.bandForMen].flatMap((one) =>
        one && one.high > one.low
          ? [{ term: 'Shaded', text: `${writtenRange(one.low, one.high)}, ${one.meaning}` }]
          : [],
      ),
      { term: 'Evidence in people', text: grade },
      {
        term: 'Its range and effect',
        text: `${methodWords[input.from.method]} (${sourceOf(input.from, input.references)})`,
      },
      ...inputNotes(input).doses.map((text) => ({ term: 'What a dose comes to', text })),
      ...[inputNotes(input).namesake].flatMap((text) =>
        text === null ? [] : [{ term: 'Condition of the same name', text }],
      ),
    ],
    lists: [
      ...(folds.length > 0 ? [{ title: 'Of the published folds', items: [foldCaveat] }] : []),
      { title: `Where it enters the equations, as ${drive}`, items: entriesOf(drive) },
    ],
    numbers: folds.map(({ value, of, system, from }): NumberRow => ({
      label: of,
      value: `× ${written(value)}`,
      range: '',
      how: `${system}; ${methodWords[from.method]}`,
      source: sourceOf(from, input.references),
    })),
    evidence: evidenceWith((scenario) => sets(scenario, id) || gives(scenario, drive)),
    references: Object.values(input.references),
  };
}

/** Which way, and how. */
export function effectText({ direction, note }: Effect): string {
  return note === undefined ? direction : `${direction}, ${note}`;
}

/** Whether an arm sets an input otherwise than all trials do. */
function sets({ inputs }: Scenario, id: string): boolean {
  const own = inputs.find((setting) => setting.id === id);
  const usual = background.find((setting) => setting.id === id);
  return own !== undefined && JSON.stringify(own) !== JSON.stringify(usual);
}

/** Whether an arm is given a drug that acts as the input does. */
function gives({ treatments }: Scenario, drive: string): boolean {
  return treatments.some(({ drug }) => {
    const { kinetics }: Drug = drugs[drug];
    return kinetics.kind === 'exposure' && kinetics.drive === drive;
  });
}

/** Every equation in which a drive stands. */
function entriesOf(drive: string): string[] {
  const stands = new RegExp(`(?<![\\w.])${drive}(?![\\w.])`);
  return bone.flatMap(({ algebra = {}, states = {} }) => [
    ...Object.entries(algebra)
      .filter(([, { is }]) => stands.test(is))
      .map(([symbol, { label, is }]) => `${label}: \`${symbol} = ${is}\``),
    ...Object.entries(states)
      .filter(([, { rate }]) => stands.test(rate))
      .map(([symbol, { label, rate }]) => `${label}: \`d${symbol}/dt = ${rate}\``),
  ]);
}
