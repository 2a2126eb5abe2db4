import { defineDrug } from '../model/drug.ts';
import { bekker2001, startModel } from '../model/references.ts';

export const opgFc = defineDrug({
  id: 'opgFc',
  name: 'OPG-Fc (AMGN-0007)',
  drugClass: 'Recombinant decoy receptor',
  keywords: ['osteoprotegerin'],
  status: 'investigational',
  route: 'subcutaneous',
  mechanism: 'OPG itself, fused to an antibody tail so that it lasts: the decoy given as a drug.',
  target: 'RANKL',
  grade: 'moderate',
  effect: 'size in people',
  doseUnit: 'mg',
  doseRange: { min: 0, max: 400 },
  intervalRange: { min: 7, max: 365.25 },
  plasma: 'Known from single doses only: gone within weeks.',
  kinetics: {
    kind: 'depot-linear',
    massUnit: 'ug',
    concentrationUnit: 'ng/mL',
    perDose: {
      label: 'Depot mass per milligram',
      unit: '1',
      value: 1000,
      min: 1000,
      max: 1000,
      from: { reference: 'startModel', locator: 'unit conversion', method: 'assumed' },
    },
    ka: {
      label: 'Absorption rate',
      unit: '/d',
      value: 0.5,
      min: 0.1,
      max: 2,
      from: {
        reference: 'startModel',
        locator: 'assumed from the time course of Bekker 2001',
        method: 'assumed',
      },
    },
    V: {
      label: 'Volume of distribution',
      unit: 'L',
      value: 4,
      min: 2,
      max: 10,
      from: {
        reference: 'startModel',
        locator: 'plasma volume and a little more',
        method: 'assumed',
      },
    },
    kel: {
      label: 'Elimination rate',
      unit: '/d',
      value: 0.12,
      min: 0.03,
      max: 0.5,
      from: {
        reference: 'startModel',
        locator: 'assumed from the time course of Bekker 2001',
        method: 'assumed',
      },
    },
  },
  binds: {
    target: 'rankl',
    molarPerConcentration: {
      label: 'Molar concentration of a 110 kDa dimer',
      unit: 'pmol/L/(ng/mL)',
      value: 9.1,
      min: 8,
      max: 12,
      from: { reference: 'startModel', locator: 'molar mass 110 kDa', method: 'assumed' },
    },
    apparentKd: {
      label: 'Level that halves free RANKL at baseline (effective)',
      unit: 'pmol/L',
      value: 3842.96,
      min: 60,
      max: 20000,
      from: { reference: 'startModel', locator: 'fit to Bekker 2001', method: 'fitted' },
    },
  },
  regimens: [
    {
      label: '3 mg/kg once, for 65 kg',
      dose: 195,
      everyDays: 182.625,
      from: {
        reference: 'bekker2001',
        locator: '3 mg/kg in Methods; a weight of 65 kg and the interval are assumed',
        method: 'assumed',
      },
    },
  ],
  cautions: [
    'Given up: antibodies against OPG, and binding of TRAIL, were feared; denosumab took its place.',
    'No trial went beyond single doses in small groups.',
  ],
  references: {
    startModel,
    bekker2001,
  },
});
