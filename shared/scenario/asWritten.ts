import { drugs } from '../drugs/index.ts';
import type { Drug } from '../model/drug.ts';
import { convert } from '../units/convert.ts';
import type { Treatment } from './parts.ts';
import type { Scenario } from './scenario.ts';

// What people may write otherwise than the window does, and what the program makes of it as it reads.

/** A document whose single doses without an interval stand for one interval of the drug’s first regimen. */
export function withIntervals(document: Record<string, unknown>): Record<string, unknown> {
  const { treatments } = document;
  if (!Array.isArray(treatments)) return document;
  return { ...document, treatments: treatments.map(withInterval) };
}

function withInterval(treatment: unknown): unknown {
  if (typeof treatment !== 'object' || treatment === null) return treatment;
  const { drug, count, everyDays } = treatment as Readonly<Record<string, unknown>>;
  const known: Readonly<Record<string, Drug>> = drugs;
  const record = typeof drug === 'string' ? known[drug] : undefined;
  if (!record || count !== 1 || everyDays !== undefined) return treatment;
  return { ...treatment, everyDays: record.regimens[0].everyDays };
}

/** Every dose in the unit of its drug; the same scenario where that is so already. */
export function inDrugUnits(scenario: Scenario): Scenario {
  const { treatments } = scenario;
  if (treatments.every(({ drug, unit }) => unit === drugs[drug].doseUnit)) return scenario;
  return { ...scenario, treatments: treatments.map(inDrugUnit) };
}

function inDrugUnit(treatment: Treatment): Treatment {
  const { drug, dose, unit, lastDose, changes } = treatment;
  const own = drugs[drug].doseUnit;
  const inOwn = (amount: number): number => convert(amount, unit, own);
  return {
    ...treatment,
    dose: inOwn(dose),
    unit: own,
    ...(lastDose === undefined ? {} : { lastDose: inOwn(lastDose) }),
    ...(changes && {
      changes: changes.map((change) =>
        change.dose === undefined ? change : { ...change, dose: inOwn(change.dose) },
      ),
    }),
  };
}
