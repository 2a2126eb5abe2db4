import type { TwoCompartmentKinetics } from '../../model/drug.ts';
import type { Submodel } from './submodel.ts';

/**
 * Subcutaneous depot; two compartments with Michaelis–Menten and linear elimination, molar.
 *
 * @param usualDose in the unit of doses; the size of the depot for the solver
 */
export function depotTwoCompartment(
  id: string,
  kinetics: TwoCompartmentKinetics<string>,
  usualDose: number,
): Submodel {
  const { ka, Vc, Vp, CL, Q, Vmax, Km, massUnit, concentrationUnit } = kinetics;
  const [A, Ac, Ap, C] = [`${id}.A`, `${id}.Ac`, `${id}.Ap`, `${id}.C`];
  const amount = { unit: massUnit, initial: '0', scale: 10 * Vc.value } as const;
  return {
    process: {
      title: id,
      parameters: {
        [`${id}.perDose`]: kinetics.perDose,
        [`${id}.ka`]: ka,
        [`${id}.Vc`]: Vc,
        [`${id}.Vp`]: Vp,
        [`${id}.CL`]: CL,
        [`${id}.Q`]: Q,
        [`${id}.Vmax`]: Vmax,
        [`${id}.Km`]: Km,
      },
      algebra: { [C]: { label: 'Serum level', unit: concentrationUnit, is: `${Ac}/${id}.Vc` } },
      states: {
        [A]: {
          label: 'Depot',
          ...amount,
          scale: kinetics.perDose.value * usualDose,
          rate: `-${id}.ka*${A}`,
        },
        [Ac]: {
          label: 'Amount in the central compartment',
          ...amount,
          scale: Vc.value / 10,
          rate: `${id}.ka*${A} - (${id}.CL + ${id}.Q + ${id}.Vmax*${id}.Vc/(${id}.Km + ${C}))*${C} + ${id}.Q/${id}.Vp*${Ap}`,
        },
        [Ap]: {
          label: 'Amount in the peripheral compartment',
          ...amount,
          rate: `${id}.Q*${C} - ${id}.Q/${id}.Vp*${Ap}`,
        },
      },
    },
    dose: { state: A, perDose: `${id}.perDose` },
    course: null,
    level: { symbol: C, unit: concentrationUnit, label: 'serum level' },
  };
}
