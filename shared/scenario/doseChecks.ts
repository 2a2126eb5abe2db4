import type { Drug } from '../model/drug.ts';
import { units } from '../units/unit.ts';
import { convert, convertible } from '../units/convert.ts';
import type { Complaint } from './checks.ts';
import { courseEnd, doseDays, dosesOf, plannedCount } from './course.ts';
import { bounds, type Treatment } from './parts.ts';
import { isSteady } from './steady.ts';

/** What tapers and what differs from dose to dose: amounts in range, days in order. */
export function* checkDoses(
  path: (string | number)[],
  treatment: Treatment,
  drug: Drug,
): Generator<Complaint> {
  const { unit, lastDose, changes } = treatment;
  if (!convertible(unit, drug.doseUnit)) return;
  if (lastDose !== undefined && !inRange(lastDose, treatment, drug))
    yield { path: [...path, 'lastDose'], message: rangeMessage(drug) };
  if (changes === undefined) return;
  if (isSteady(drug)) {
    yield {
      path: [...path, 'changes'],
      message: `must be absent: single doses of ${drug.id} are not told apart; split the course instead`,
    };
    return;
  }
  yield* checkChanges([...path, 'changes'], treatment, drug);
}

function* checkChanges(
  path: (string | number)[],
  treatment: Treatment,
  drug: Drug,
): Generator<Complaint> {
  const { changes = [] } = treatment;
  const planned = plannedCount(treatment);
  for (const [index, { number, lateDays, dose }] of changes.entries()) {
    const here = [...path, index];
    const before = changes[index - 1];
    if (before && before.number >= number)
      yield { path: [...here, 'number'], message: 'must be after the changed dose before it' };
    if (number > planned)
      yield {
        path: [...here, 'number'],
        message: `must be one of the doses, from 1 to ${String(planned)}`,
      };
    if (lateDays === undefined && dose === undefined)
      yield { path: here, message: 'must give lateDays, dose or both' };
    if (dose !== undefined && !inRange(dose, treatment, drug))
      yield { path: [...here, 'dose'], message: rangeMessage(drug) };
  }
  yield* checkOrder(path, treatment);
}

/** Doses stay in their order, and none is given before the course starts. */
function* checkOrder(path: (string | number)[], treatment: Treatment): Generator<Complaint> {
  let before: { readonly number: number; readonly day: number } | null = null;
  const { changes = [] } = treatment;
  for (const { number, day } of dosesOf(treatment)) {
    const moved = changes.findIndex((change) => change.number === number);
    const at = Math.max(
      0,
      moved < 0 ? changes.findIndex((one) => one.number === before?.number) : moved,
    );
    if (day < treatment.startDay - 1e-9)
      yield {
        path: [...path, at, 'lateDays'],
        message: 'must not bring a dose before the start of its course: start the course earlier',
      };
    else if (before && day <= before.day + 1e-9)
      yield {
        path: [...path, at, 'lateDays'],
        message: `must keep the doses in order: dose ${String(number)} would not come after dose ${String(before.number)}`,
      };
    before = { number, day };
  }
}

/** Each single dose stops the solver, so that thousands would take for ever. */
export function* checkDoseTotal(
  scenario: { readonly treatments: readonly Treatment[]; readonly horizonDays: number },
  drugs: Readonly<Record<string, Drug>>,
): Generator<Complaint> {
  let total = 0;
  for (const [index, treatment] of scenario.treatments.entries()) {
    const drug = drugs[treatment.drug];
    if (!drug || isSteady(drug) || !(treatment.everyDays > 0)) continue;
    total += doseDays(treatment, Math.min(scenario.horizonDays, courseEnd(treatment))).length;
    if (total > bounds.singleDoses.max) {
      yield {
        path: ['treatments', index, 'count'],
        message: `makes more than ${String(bounds.singleDoses.max)} single doses in all: give fewer, or at longer intervals`,
      };
      return;
    }
  }
}

function inRange(amount: number, { unit }: Treatment, drug: Drug): boolean {
  const { min, max } = drug.doseRange;
  const dose = convert(amount, unit, drug.doseUnit);
  return dose >= min && dose <= max;
}

function rangeMessage({ id, doseRange: { min, max }, doseUnit }: Drug): string {
  return `must be from ${`${String(min)} to ${String(max)} ${units[doseUnit]}`.trim()} for ${id}`;
}
