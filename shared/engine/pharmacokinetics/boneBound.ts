import type { BoneBoundKinetics } from '../../model/drug.ts';
import type { Submodel } from './submodel.ts';

/**
 * A bisphosphonate: onto the surface pool that all of them share, at once or as a steady uptake.
 * Its level on screen is therefore that pool, whichever of them filled it.
 */
export function boneBound(id: string, { uptake, perDose }: BoneBoundKinetics<string>): Submodel {
  return {
    process: { title: id, parameters: { [`${id}.perDose`]: perDose } },
    dose: uptake === 'at-once' ? { state: 'BP', perDose: `${id}.perDose` } : null,
    course: uptake === 'steady' ? { drive: 'BPIN', perDailyDose: `${id}.perDose`, sign: 1 } : null,
    level: { symbol: 'BS', unit: '1', label: 'bisphosphonate on bone surface' },
  };
}
