import type { Drug, Regimen } from '../../../shared/model/drug.ts';
import { daysPerMonth } from '../../../shared/scenario/calendar.ts';
import { courseEnd } from '../../../shared/scenario/course.ts';
import type { Treatment } from '../../../shared/scenario/parts.ts';
import { withDoses } from '../../../shared/scenario/schedule.ts';
import { months } from '../format/quantity.ts';
import { convert } from '../../../shared/units/convert.ts';

/** Number of doses planned, whether or not the horizon is reached first. */
export function countOf(treatment: Treatment): number {
  const { startDay, everyDays, count } = treatment;
  return count ?? Math.max(1, Math.ceil((courseEnd(treatment) - startDay) / everyDays - 1e-9));
}

/** Day of the last dose. */
export function lastDoseDay(treatment: Treatment): number {
  return treatment.startDay + (countOf(treatment) - 1) * treatment.everyDays;
}

/** The dose in the unit of the drug's record. */
export function doseOf(drug: Drug, { dose, unit }: Treatment): number {
  return convert(dose, unit, drug.doseUnit);
}

/** With another dose, in the unit of the drug's record. */
export function withDose(drug: Drug, treatment: Treatment, dose: number): Treatment {
  return { ...treatment, dose, unit: drug.doseUnit };
}

/** With a number of doses. */
export const withCount = withDoses;

/** With another interval, over about the same length of time. */
export function withInterval(treatment: Treatment, everyDays: number): Treatment {
  const length = courseEnd(treatment) - treatment.startDay;
  return withCount({ ...treatment, everyDays }, Math.max(1, Math.round(length / everyDays)));
}

/** Ended so that its last dose falls as near as can be to a day. */
export function withLastDose(treatment: Treatment, day: number): Treatment {
  const { startDay, everyDays } = treatment;
  return withCount(treatment, Math.max(1, Math.round((day - startDay) / everyDays) + 1));
}

/** Why the last dose cannot be on a day; null where it can. */
export function lastDoseProblem({ startDay }: Treatment, day: number): string | null {
  return day < startDay - 0.05 * daysPerMonth - 1e-6
    ? `The last dose cannot come before the first, in month ${months(startDay)}.`
    : null;
}

/** Moved as a block. */
export function withStart(treatment: Treatment, startDay: number): Treatment {
  const { endDay } = treatment;
  const shift = startDay - treatment.startDay;
  return { ...treatment, startDay, ...(endDay === undefined ? {} : { endDay: endDay + shift }) };
}

/** In one of the drug's regimens, over about the same length of time. */
export function withRegimen(
  drug: Drug,
  treatment: Treatment,
  { dose, everyDays }: Regimen<string>,
): Treatment {
  return withInterval(withDose(drug, treatment, dose), everyDays);
}

/** The regimen a treatment follows; undefined for one of its own making. */
export function regimenOf(drug: Drug, treatment: Treatment): Regimen<string> | undefined {
  const dose = doseOf(drug, treatment);
  return drug.regimens.find(
    (regimen) =>
      Math.abs(regimen.dose - dose) < 1e-9 &&
      Math.abs(regimen.everyDays - treatment.everyDays) < 1e-6,
  );
}

/** Whether it is a steady course of tablets or the like rather than single doses. */
export function isSteady({ everyDays }: Treatment): boolean {
  return everyDays < 7;
}

/** Grain of a dose box: a hundredth of the range, rounded to 1, 2 or 5 of a power of ten. */
export function doseStep({ doseRange }: Drug): number {
  const rough = (doseRange.max - doseRange.min) / 200;
  const power = 10 ** Math.floor(Math.log10(rough));
  const grain = [1, 2, 5].find((digit) => digit * power >= rough) ?? 10;
  return Number((grain * power).toPrecision(1));
}

/** Months as days; slider positions of start and end are months. */
export function daysFromMonths(months: number): number {
  return months * daysPerMonth;
}
