import type { Drug } from '../../../shared/model/drug.ts';
import { daysPerMonth } from '../../../shared/scenario/calendar.ts';
import type { Treatment } from '../../../shared/scenario/parts.ts';
import { units } from '../../../shared/units/unit.ts';
import { daysOf, type Period } from '../format/quantity.ts';
import type { Dial } from './dial.ts';
import { doseStep, isSteady, lastDoseDay } from './treatmentPlan.ts';

/** The dose of a drug, in the unit of its record. */
export function doseDial(drug: Drug): Dial {
  return {
    label: 'Dose',
    unit: units[drug.doseUnit],
    ...drug.doseRange,
    step: doseStep(drug),
    scale: 'linear',
    neutral: null,
  };
}

/** The month of the first dose. */
export function startDial(horizonDays: number): Dial {
  return months('First dose, month', horizonDays);
}

/** The month of the last dose; dragging it stops the drug earlier or later. */
export function lastDial(treatment: Treatment, horizonDays: number): Dial {
  const label = isSteady(treatment) ? 'Stop, month' : 'Last dose, month';
  return months(label, Math.max(horizonDays, lastDoseDay(treatment)));
}

/** The time between two doses, in a period that reads well. */
export function intervalDial(drug: Drug, period: Period): Dial {
  const length = daysOf[period];
  return {
    label: 'Every',
    unit: period,
    min: Math.ceil((10 * drug.intervalRange.min) / length - 1e-6) / 10,
    max: Math.floor((10 * drug.intervalRange.max) / length + 1e-6) / 10,
    step: period === 'days' ? 1 : 0.1,
    scale: 'linear',
    neutral: null,
  };
}

function months(label: string, days: number): Dial {
  const max = Math.ceil((10 * days) / daysPerMonth - 1e-6) / 10;
  return { label, unit: '', min: 0, max, step: 0.1, scale: 'linear', neutral: null };
}
