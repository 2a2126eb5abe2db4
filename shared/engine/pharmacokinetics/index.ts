import type { Drug } from '../../model/drug.ts';
import { boneBound } from './boneBound.ts';
import { depotLinear } from './depotLinear.ts';
import { depotSaturable } from './depotSaturable.ts';
import { depotTwoCompartment } from './depotTwoCompartment.ts';
import { exposure } from './exposure.ts';
import type { Submodel } from './submodel.ts';

/** The submodel of a drug; a new kind of kinetics is one file beside this and one arm here. */
export function submodelOf({ id, kinetics, regimens }: Drug): Submodel {
  const usualDose = regimens[0].dose;
  switch (kinetics.kind) {
    case 'depot-saturable':
      return depotSaturable(id, kinetics, usualDose);
    case 'depot-two-compartment-saturable':
      return depotTwoCompartment(id, kinetics, usualDose);
    case 'depot-linear':
      return depotLinear(id, kinetics, usualDose);
    case 'bone-bound':
      return boneBound(id, kinetics);
    case 'exposure':
      return exposure(id, kinetics);
  }
}

/** What a plot of the drug shows. */
export function levelOf(drug: Drug): Submodel['level'] {
  return submodelOf(drug).level;
}
