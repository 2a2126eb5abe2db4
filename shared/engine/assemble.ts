import { assert, at } from '../assert.ts';
import { drugs } from '../drugs/index.ts';
import { inputs } from '../inputs/index.ts';
import type { Drug } from '../model/drug.ts';
import type { Drive } from '../model/process.ts';
import { courseEnd, doseDays, givenDoses } from '../scenario/course.ts';
import type { Step, Treatment } from '../scenario/parts.ts';
import { rampPieces } from '../scenario/ramp.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { convert } from '../units/convert.ts';
import type { CompiledModel } from './equations/compile.ts';
import { ownDrive } from './pharmacokinetics/exposure.ts';
import { submodelOf } from './pharmacokinetics/index.ts';
import type { Addition, Event } from './event.ts';
import type { Course } from './timeCourse.ts';

/** What a scenario does to the model between day 0 and the horizon. */
export interface Plan {
  readonly horizonDays: number;
  /** Ascending by day; the first is day 0. */
  readonly events: readonly Event[];
  readonly courses: readonly Course[];
}

/** A steady contribution to one drive. */
interface Contribution {
  readonly drive: string;
  readonly fromDay: number;
  readonly toDay: number;
  readonly value: number;
}

/**
 * Turns a scenario into events on the drives and states of the model.
 *
 * @param parameters shape [parameters]; what a dose is worth is among them
 */
export function assemble(
  scenario: Scenario,
  model: CompiledModel,
  parameters: Float64Array = model.parameters,
): Plan {
  const { horizonDays } = scenario;
  const valueOf = (symbol: string): number =>
    at(parameters, model.parameterIndex.get(symbol) ?? -1);
  const contributions = [
    ...scenario.inputs.flatMap(({ id, steps }) => stepContributions(inputs[id], steps)),
    ...scenario.treatments.flatMap((treatment) => steadyContributions(treatment, valueOf, model)),
  ];
  const doses = scenario.treatments.flatMap((treatment) =>
    singleDoses(treatment, horizonDays, valueOf),
  );
  const days = [
    0,
    ...contributions.flatMap(({ fromDay, toDay }) => [fromDay, toDay]),
    ...doses.map(({ day }) => day),
  ];
  const events = [...new Set(days)]
    .filter((day) => day >= 0 && day <= horizonDays)
    .sort((a, b) => a - b)
    .map((day): Event => {
      const given = doses.filter((dose) => dose.day === day);
      return {
        day,
        kind: given.map(({ addition }) => addition.state).join('+') || 'change',
        additions: given.map(({ addition }) => addition),
        drives: drivesOn(day, contributions, model),
      };
    });
  return {
    horizonDays,
    events,
    courses: scenario.treatments.map((treatment) => courseOf(treatment, horizonDays)),
  };
}

/** Every drive on a day: neutral, or what sliders and drugs make of it together. */
function drivesOn(
  day: number,
  contributions: readonly Contribution[],
  model: CompiledModel,
): Map<string, number> {
  const active = Map.groupBy(
    contributions.filter(({ fromDay, toDay }) => fromDay <= day && day < toDay),
    ({ drive }) => drive,
  );
  return new Map(
    [...active].map(([symbol, parts]) => {
      const drive = model.equations.drives.get(symbol);
      assert(drive, `${symbol} is not a drive of the model`);
      return [
        symbol,
        combine(
          drive,
          parts.map(({ value }) => value),
        ),
      ];
    }),
  );
}

/** What several contributions to one drive come to, within its range. */
export function combine(drive: Drive, values: readonly number[]): number {
  const clamp = (value: number): number => Math.max(drive.min, Math.min(drive.max, value));
  switch (drive.combine) {
    case 'sum':
      return clamp(values.reduce((sum, value) => sum + (value - drive.neutral), drive.neutral));
    case 'product':
      return clamp(values.reduce((all, value) => all * (value / drive.neutral), drive.neutral));
    case 'largest':
      return clamp(Math.max(...values));
    case 'share':
      return 1 - values.reduce((left, value) => left * (1 - clamp(value)), 1);
  }
}

/** An input over time: at once where it steps, in pieces where it glides. */
function stepContributions(
  { drive, neutral }: { readonly drive: string; readonly neutral: number | null },
  steps: readonly Step[],
): Contribution[] {
  return steps.flatMap(({ day, value, overDays = 0 }, index) => {
    if (value === null) return [];
    const before = index > 0 ? steps[index - 1]?.value : neutral;
    const arrived = day + overDays;
    const toDay = steps[index + 1]?.day ?? Infinity;
    const gliding = typeof before === 'number' ? rampPieces(day, arrived, before, value) : [];
    return [...gliding, { fromDay: arrived, toDay, value }].map((piece) => ({ drive, ...piece }));
  });
}

/** The value of a parameter by its symbol. */
type ValueOf = (symbol: string) => number;

function steadyContributions(
  treatment: Treatment,
  valueOf: ValueOf,
  model: CompiledModel,
): Contribution[] {
  const drug: Drug = drugs[treatment.drug];
  const { course } = submodelOf(drug);
  if (!course) return [];
  const { dose, lastDose = dose, unit, everyDays, startDay } = treatment;
  const levelOf = (amount: number): number =>
    (convert(amount, unit, drug.doseUnit) / everyDays) * valueOf(course.perDailyDose);
  const end = courseEnd(treatment);
  const pieces =
    lastDose === dose
      ? [{ fromDay: startDay, toDay: end, value: levelOf(dose) }]
      : rampPieces(startDay, end, levelOf(dose), levelOf(lastDose));
  const { neutral = 0 } = model.equations.drives.get(course.drive) ?? {};
  const moved = pieces.map((piece) => ({
    ...piece,
    drive: course.drive,
    value: neutral + course.sign * piece.value,
  }));
  const shown =
    drug.kinetics.kind === 'exposure'
      ? pieces.map((piece) => ({ ...piece, drive: ownDrive(drug.id) }))
      : [];
  return [...moved, ...shown];
}

function singleDoses(
  treatment: Treatment,
  horizonDays: number,
  valueOf: ValueOf,
): { day: number; addition: Addition }[] {
  const drug: Drug = drugs[treatment.drug];
  const { dose } = submodelOf(drug);
  if (!dose) return [];
  return givenDoses(treatment, horizonDays).map(({ day, amount }) => ({
    day,
    addition: {
      state: dose.state,
      amount: convert(amount, treatment.unit, drug.doseUnit) * valueOf(dose.perDose),
    },
  }));
}

function courseOf(treatment: Treatment, horizonDays: number): Course {
  const single = submodelOf(drugs[treatment.drug]).dose !== null;
  return {
    drug: treatment.drug,
    doseDays: single ? doseDays(treatment, horizonDays) : new Float64Array(),
    fromDay: treatment.startDay,
    toDay: Math.min(horizonDays, courseEnd(treatment)),
  };
}
