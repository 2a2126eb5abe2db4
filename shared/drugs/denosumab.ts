import { defineDrug } from '../model/drug.ts';
import {
  bone2011,
  cummings2009,
  martinezReina2019,
  proliaEu,
  startModel,
  stopeck2010,
} from '../model/references.ts';

// Set by hand to what labels give: greatest level, area, half-life and trough (the level table of docs/validation.md).
const toLevels = {
  reference: 'proliaEu',
  locator: 'adjusted by hand to the levels of the labels, section 5.2',
  method: 'fitted',
} as const;

export const denosumab = defineDrug({
  id: 'denosumab',
  name: 'Denosumab',
  drugClass: 'RANKL antibody',
  keywords: ['Prolia', 'Xgeva'],
  status: 'in use',
  route: 'subcutaneous',
  mechanism: 'A human antibody that catches RANKL as OPG does, so that less of it reaches RANK.',
  target: 'RANKL',
  grade: 'strong',
  effect: 'size in people',
  doseUnit: 'mg',
  doseRange: { min: 0, max: 240 },
  intervalRange: { min: 7, max: 730.5 },
  plasma:
    'Bioavailability 61 to 64 %, greatest level after about 10 days, half-life 25 to 28 days; at low levels its target clears it faster.',
  kinetics: {
    kind: 'depot-saturable',
    massUnit: 'ng',
    concentrationUnit: 'ng/mL',
    perDose: {
      label: 'Mass that reaches the blood per milligram, 62 %',
      unit: '1',
      value: 620_000,
      start: 1_000_000,
      min: 550_000,
      max: 700_000,
      free: false,
      from: {
        reference: 'proliaEu',
        locator: 'section 5.2, bioavailability',
        method: 'transcribed',
      },
    },
    ka: {
      label: 'Absorption rate, half-life 2.7 d',
      unit: '/d',
      value: 0.257,
      start: 0.17,
      min: 0.17,
      max: 0.34,
      free: false,
      from: { reference: 'gibiansky2012', locator: 'abstract', method: 'transcribed' },
    },
    V: {
      label: 'Volume of distribution, at 60 kg',
      unit: 'mL',
      value: 4000,
      start: 4674,
      min: 2400,
      max: 5000,
      free: false,
      from: toLevels,
    },
    Vmax: {
      label: 'Greatest rate of target-mediated elimination, at 60 kg',
      unit: 'ng/d',
      value: 80_000,
      start: 160320,
      min: 53_000,
      max: 107_000,
      free: true,
      from: toLevels,
    },
    Km: {
      label: 'Level at half of that rate',
      unit: 'ng/mL',
      value: 411,
      min: 275,
      max: 547,
      free: true,
      from: {
        reference: 'martinezReina2019',
        locator: 'denosumab pharmacokinetics',
        method: 'transcribed',
      },
    },
    kel: {
      label: 'Linear elimination rate',
      unit: '/d',
      value: 0.0235,
      start: 0.0115,
      min: 0.018,
      max: 0.029,
      free: false,
      from: toLevels,
    },
    weight: {
      label: 'Body weight for which volume and greatest rate are given',
      unit: 'kg',
      value: 60,
      min: 60,
      max: 60,
      from: {
        reference: 'martinezReina2019',
        locator: 'denosumab pharmacokinetics, per kilogram',
        method: 'transcribed',
      },
    },
  },
  binds: {
    target: 'rankl',
    molarPerConcentration: {
      label: 'Molar concentration of a 149 kDa antibody',
      unit: 'pmol/L/(ng/mL)',
      value: 6.711,
      min: 6.5,
      max: 6.9,
      from: { reference: 'startModel', locator: 'molar mass 149 kDa', method: 'assumed' },
    },
    apparentKd: {
      label: 'Level that halves free RANKL at baseline (effective, not an affinity)',
      unit: 'pmol/L',
      value: 10,
      min: 1,
      max: 40,
      from: { reference: 'startModel', locator: 'fit', method: 'fitted' },
    },
  },
  regimens: [
    {
      label: '60 mg every 6 months (osteoporosis)',
      dose: 60,
      everyDays: 182.625,
      from: { reference: 'cummings2009', locator: 'Methods', method: 'transcribed' },
    },
    {
      label: '120 mg every 4 weeks (bone metastases, myeloma)',
      dose: 120,
      everyDays: 28,
      from: {
        reference: 'stopeck2010',
        locator: 'Methods',
        method: 'transcribed',
      },
    },
  ],
  cautions: [
    'Stopping is followed by a rebound: turnover above its start, bone lost within a year, several vertebral fractures in some. Plan what follows before the first dose.',
    'Osteonecrosis of the jaw and atypical femoral fracture, both rare.',
    'Hypocalcaemia; in advanced chronic kidney disease it can be severe (boxed warning, US 2024).',
  ],
  references: {
    martinezReina2019,
    startModel,
    proliaEu,
    gibiansky2012: {
      citation:
        'Gibiansky L, et al. Population pharmacokinetic analysis of denosumab in patients with bone metastases from solid tumours. Clin Pharmacokinet 2012;51:247-260.',
      doi: '10.2165/11598090-000000000-00000',
    },
    cummings2009,
    bone2011,
    stopeck2010,
    cummings2018: {
      citation:
        'Cummings SR, et al. Vertebral fractures after discontinuation of denosumab. J Bone Miner Res 2018;33:190-198.',
      doi: '10.1002/jbmr.3337',
    },
  },
});
