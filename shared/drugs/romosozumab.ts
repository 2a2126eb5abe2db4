import { defineDrug } from '../model/drug.ts';
import { cosman2016, eudy2015, startModel } from '../model/references.ts';

export const romosozumab = defineDrug({
  id: 'romosozumab',
  name: 'Romosozumab',
  drugClass: 'Sclerostin antibody',
  keywords: ['Evenity'],
  status: 'in use',
  route: 'subcutaneous',
  mechanism:
    'An antibody that catches sclerostin, the brake on Wnt: formation rises, RANKL falls and OPG rises.',
  target: 'sclerostin',
  grade: 'strong',
  effect: 'size in people',
  doseUnit: 'mg',
  doseRange: { min: 0, max: 420 },
  intervalRange: { min: 7, max: 365.25 },
  plasma:
    'Greatest level after about 5 days, half-life about 13 days; at low levels its target clears it faster.',
  kinetics: {
    kind: 'depot-two-compartment-saturable',
    massUnit: 'nmol',
    concentrationUnit: 'nmol/L',
    perDose: {
      label: 'Depot amount per milligram: bioavailability 0.904 over 145 kDa',
      unit: '1',
      value: 6.23448275862069,
      min: 5,
      max: 7,
      from: {
        reference: 'eudy2015',
        locator: 'romosozumab pharmacokinetics',
        method: 'transcribed',
      },
    },
    ka: {
      label: 'Absorption rate',
      unit: '/d',
      value: 0.187,
      min: 0.05,
      max: 0.6,
      from: {
        reference: 'eudy2015',
        locator: 'romosozumab pharmacokinetics',
        method: 'transcribed',
      },
    },
    Vc: {
      label: 'Central volume',
      unit: 'L',
      value: 2.9,
      min: 1.5,
      max: 6,
      from: {
        reference: 'eudy2015',
        locator: 'romosozumab pharmacokinetics',
        method: 'transcribed',
      },
    },
    Vp: {
      label: 'Peripheral volume',
      unit: 'L',
      value: 3.29,
      min: 1,
      max: 8,
      from: {
        reference: 'eudy2015',
        locator: 'romosozumab pharmacokinetics',
        method: 'transcribed',
      },
    },
    CL: {
      label: 'Linear clearance',
      unit: 'L/d',
      value: 0.254,
      min: 0.1,
      max: 0.6,
      from: {
        reference: 'eudy2015',
        locator: 'romosozumab pharmacokinetics',
        method: 'transcribed',
      },
    },
    Q: {
      label: 'Clearance between the compartments',
      unit: 'L/d',
      value: 0.467,
      min: 0.1,
      max: 1.5,
      from: {
        reference: 'eudy2015',
        locator: 'romosozumab pharmacokinetics',
        method: 'transcribed',
      },
    },
    Vmax: {
      label: 'Greatest rate of target-mediated elimination',
      unit: 'nmol/L/d',
      value: 5.87,
      min: 1,
      max: 20,
      from: {
        reference: 'eudy2015',
        locator: 'romosozumab pharmacokinetics',
        method: 'transcribed',
      },
    },
    Km: {
      label: 'Level at half of that rate',
      unit: 'nmol/L',
      value: 0.453,
      min: 0.1,
      max: 2,
      from: {
        reference: 'eudy2015',
        locator: 'romosozumab pharmacokinetics',
        method: 'transcribed',
      },
    },
  },
  binds: {
    target: 'sclerostin',
    molarPerConcentration: {
      label: 'The kinetics are molar already',
      unit: '1',
      value: 1,
      min: 1,
      max: 1,
      from: { reference: 'startModel', locator: 'unit conversion', method: 'assumed' },
    },
    apparentKd: {
      label: 'Level that halves free sclerostin (effective)',
      unit: 'nmol/L',
      value: 0.715661,
      min: 0.3,
      max: 40,
      from: { reference: 'startModel', locator: 'fit', method: 'fitted' },
    },
  },
  regimens: [
    {
      label: '210 mg every month, at most 12 months',
      dose: 210,
      everyDays: 30.4375,
      from: { reference: 'cosman2016', locator: 'Methods', method: 'transcribed' },
    },
  ],
  cautions: [
    'Boxed warning: myocardial infarction and stroke; not within a year of either (US), never after either (EU).',
    'Hypocalcaemia; osteonecrosis of the jaw and atypical femoral fracture, both rare.',
    'Labelled for 12 months; the gain is lost unless an antiresorptive follows.',
  ],
  references: {
    eudy2015,
    startModel,
    cosman2016,
  },
});
