import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import { drugName } from '../../../shared/explain/drugName.ts';
import { inputs } from '../../../shared/inputs/index.ts';
import type { Input } from '../../../shared/model/input.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { units } from '../../../shared/units/unit.ts';
import { drugColour, drugsOf } from './plots.ts';

/** When one treatment is given or one input is turned, as marks along the time axis. */
export interface Mark {
  readonly label: string;
  /** Name of the colour among the plot tokens. */
  readonly colour: string;
  /** Single doses, or the days on which an input is turned. */
  readonly days: readonly number[];
  /** Steady courses. */
  readonly bars: readonly { readonly from: number; readonly to: number }[];
  readonly shape: 'dose' | 'change';
}

/**
 * The marks of a scenario: treatments in the order of the document, then inputs turned after day 0.
 * Courses of the same drug at the same dose share a mark.
 */
export function marksOf(course: Pick<TimeCourse, 'doses'>, scenario: Scenario): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const mark of [...doseMarks(course, scenario), ...changeMarks(scenario)]) {
    const same = marks.get(mark.label);
    const days = [...(same?.days ?? []), ...mark.days];
    marks.set(mark.label, { ...mark, days, bars: [...(same?.bars ?? []), ...mark.bars] });
  }
  return [...marks.values()];
}

function doseMarks(course: Pick<TimeCourse, 'doses'>, scenario: Scenario): Mark[] {
  const given = drugsOf(scenario);
  return course.doses.flatMap(({ drug, doseDays, fromDay, toDay }, index): Mark[] => {
    const treatment = scenario.treatments[index];
    if (treatment?.drug !== drug) return [];
    const amount = `${String(treatment.dose)} ${units[treatment.unit]}`.trim();
    return [
      {
        label: `${drugName(drug)} ${amount}`,
        colour: drugColour(given.indexOf(drug)),
        days: [...doseDays],
        bars: doseDays.length === 0 ? [{ from: fromDay, to: toDay }] : [],
        shape: 'dose',
      },
    ];
  });
}

function changeMarks(scenario: Scenario): Mark[] {
  return scenario.inputs.flatMap(({ id, steps }): Mark[] => {
    const { label, unit }: Input = inputs[id];
    const later = steps.filter(({ day }) => day > 0);
    const [first] = later;
    if (!first) return [];
    const value = first.value === null ? 'own level' : `${String(first.value)} ${units[unit]}`;
    return [
      {
        label:
          later.length === 1
            ? `${label} ${value.trim()}`
            : `${label}, ${String(later.length)} steps`,
        colour: 'muted',
        days: later.map(({ day }) => day),
        bars: [],
        shape: 'change',
      },
    ];
  });
}

/** How long the time axis is on the screen, and how large its letters are. */
export interface Measure {
  readonly horizonDays: number;
  /** Width of the plot, px. */
  readonly span: number;
  readonly em: number;
}

/**
 * The row of each named mark: as few rows as keep every mark and its name clear of the others.
 * Names are measured by their number of letters, so that nothing needs to be drawn first.
 */
export function rowsOf(
  marks: readonly Mark[],
  { horizonDays, span, em }: Measure,
): readonly number[] {
  const taken: { from: number; to: number }[][] = [];
  return marks.map((mark) => {
    const ends = endsOf(mark).map((day) => (day / horizonDays) * span);
    const name = mark.label.length * em * 0.56 + em;
    const [first, last] = [Math.min(...ends) - em, Math.min(span, Math.max(...ends)) + em];
    // Beyond the plot lies a gutter of eight letters' height; a name that does not fit goes before its mark.
    const after = last + name < span + 8 * em;
    const place = { from: after ? first : first - name, to: after ? last + name : last };
    const free = taken.findIndex((row) =>
      row.every(({ from, to }) => place.to < from || to < place.from),
    );
    const row = free < 0 ? taken.length : free;
    (taken[row] ??= []).push(place);
    return row;
  });
}

/**
 * The row of each unnamed mark: one for each drug, shared by those that are given one after another.
 */
export function staggered(marks: readonly Mark[]): readonly number[] {
  const taken: { from: number; to: number }[][] = [];
  return marks.map((mark) => {
    const ends = endsOf(mark);
    const place = { from: Math.min(...ends), to: Math.max(...ends) };
    const free = taken.findIndex((row) =>
      row.every(({ from, to }) => place.to < from || to < place.from),
    );
    const row = free < 0 ? taken.length : free;
    (taken[row] ??= []).push(place);
    return row;
  });
}

/** Every day at which a mark begins or ends. */
export function endsOf({ days, bars }: Mark): readonly number[] {
  return [...days, ...bars.flatMap(({ from, to }) => [from, to])];
}

/**
 * Moves labels apart so that none covers another, as little as that takes.
 *
 * @param wanted heights, px, in any order
 * @param gap    least distance of two labels, px
 * @returns heights in the order of `wanted`, within [top, bottom] where they fit
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = wanted.map((height) => Math.min(bottom, Math.max(top, height)));
  let floor = top;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, floor);
    floor = (placed[index] ?? 0) + gap;
  }
  let ceiling = bottom;
  for (const index of order.reverse()) {
    placed[index] = Math.min(placed[index] ?? 0, ceiling);
    ceiling = (placed[index] ?? 0) - gap;
  }
  return placed;
}
