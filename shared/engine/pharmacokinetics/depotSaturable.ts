import type { SaturableKinetics } from '../../model/drug.ts';
import type { Submodel } from './submodel.ts';

/**
 * Subcutaneous depot; one compartment with Michaelis–Menten and linear elimination, both sized by body weight.
 *
 * @param usualDose in the unit of doses; the size of the depot for the solver
 */
export function depotSaturable(
  id: string,
  kinetics: SaturableKinetics<string>,
  usualDose: number,
): Submodel {
  const { ka, V, Vmax, Km, kel, weight, massUnit, concentrationUnit } = kinetics;
  const [A, C] = [`${id}.A`, `${id}.C`];
  return {
    process: {
      title: id,
      parameters: {
        [`${id}.perDose`]: kinetics.perDose,
        [`${id}.ka`]: ka,
        [`${id}.V`]: V,
        [`${id}.Vmax`]: Vmax,
        [`${id}.Km`]: Km,
        [`${id}.kel`]: kel,
        [`${id}.weight`]: weight,
      },
      drives: {
        [`${id}.kg`]: {
          label: 'Body weight',
          unit: 'kg',
          neutral: weight.value,
          min: 10,
          max: 300,
          combine: 'largest',
        },
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
          scale: Km.value / 100,
          rate: `${id}.ka*${A}/${id}.V*${id}.weight/${id}.kg - ${id}.Vmax/${id}.V*${C}/(${id}.Km + ${C}) - ${id}.kel*${C}`,
        },
      },
    },
    dose: { state: A, perDose: `${id}.perDose` },
    course: null,
    level: { symbol: C, unit: concentrationUnit, label: 'serum level' },
  };
}
