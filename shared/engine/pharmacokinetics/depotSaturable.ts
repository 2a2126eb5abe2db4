import type { SaturableKinetics } from '../../model/drug.ts';
import type { Submodel } from './submodel.ts';

/** Subcutaneous depot; one compartment with Michaelis–Menten and linear elimination. */
export function depotSaturable(id: string, kinetics: SaturableKinetics<string>): Submodel {
  const { ka, V, Vmax, Km, kel, massUnit, concentrationUnit } = kinetics;
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
      },
      states: {
        [A]: {
          label: 'Depot',
          unit: massUnit,
          initial: '0',
          scale: Vmax.value,
          rate: `-${id}.ka*${A}`,
        },
        [C]: {
          label: 'Serum level',
          unit: concentrationUnit,
          initial: '0',
          scale: Km.value / 100,
          rate: `${id}.ka*${A}/${id}.V - ${id}.Vmax/${id}.V*${C}/(${id}.Km + ${C}) - ${id}.kel*${C}`,
        },
      },
    },
    dose: { state: A, perDose: `${id}.perDose` },
    course: null,
    level: { symbol: C, unit: concentrationUnit, label: 'serum level' },
  };
}
