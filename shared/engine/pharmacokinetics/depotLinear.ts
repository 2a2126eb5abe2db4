import type { LinearKinetics } from '../../model/drug.ts';
import type { Submodel } from './submodel.ts';

/**
 * Subcutaneous depot; one compartment with linear elimination. µg/L is ng/mL.
 *
 * @param usualDose in the unit of doses; the size of the depot for the solver
 */
export function depotLinear(
  id: string,
  kinetics: LinearKinetics<string>,
  usualDose: number,
): Submodel {
  const { ka, V, kel, massUnit, concentrationUnit } = kinetics;
  const [A, C] = [`${id}.A`, `${id}.C`];
  return {
    process: {
      title: id,
      parameters: {
        [`${id}.perDose`]: kinetics.perDose,
        [`${id}.ka`]: ka,
        [`${id}.V`]: V,
        [`${id}.kel`]: kel,
      },
      states: {
        [A]: {
          label: 'Depot',
          unit: massUnit,
          initial: '0',
          scale: kinetics.perDose.value * usualDose,
          rate: `-${id}.ka*${A}`,
        },
        [C]: {
          label: 'Serum level',
          unit: concentrationUnit,
          initial: '0',
          scale: 100,
          rate: `${id}.ka*${A}/${id}.V - ${id}.kel*${C}`,
        },
      },
    },
    dose: { state: A, perDose: `${id}.perDose` },
    course: null,
    level: { symbol: C, unit: concentrationUnit, label: 'serum level' },
  };
}
