import { defineDrug } from '../model/drug.ts';
import { martinezReina2019, startModel } from '../model/references.ts';

// The rates may move by a third, the spread between pharmacokinetic studies.
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
  kinetics: {
    kind: 'depot-saturable',
    massUnit: 'ng',
    concentrationUnit: 'ng/mL',
    perDose: {
      label: 'Depot mass per milligram, all absorbed',
      unit: '1',
      value: 1_000_000,
      min: 1_000_000,
      max: 1_000_000,
      from: { reference: 'startModel', locator: 'unit conversion', method: 'assumed' },
    },
    ka: {
      label: 'Absorption rate',
      unit: '/d',
      value: 0.17,
      min: 0.113,
      max: 0.226,
      free: true,
      from: {
        reference: 'martinezReina2019',
        locator: 'denosumab pharmacokinetics',
        method: 'transcribed',
      },
    },
    V: {
      label: 'Volume of distribution, 77.9 mL/kg at 60 kg',
      unit: 'mL',
      value: 4674,
      min: 3130,
      max: 6220,
      free: true,
      from: {
        reference: 'martinezReina2019',
        locator: 'denosumab pharmacokinetics',
        method: 'transcribed',
      },
    },
    Vmax: {
      label: 'Greatest rate of target-mediated elimination, 2672 ng/(kg d) at 60 kg',
      unit: 'ng/d',
      value: 160320,
      min: 107000,
      max: 213000,
      free: true,
      from: {
        reference: 'martinezReina2019',
        locator: 'denosumab pharmacokinetics',
        method: 'transcribed',
      },
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
      value: 0.0115,
      min: 0.0077,
      max: 0.0153,
      free: true,
      from: {
        reference: 'martinezReina2019',
        locator: 'denosumab pharmacokinetics',
        method: 'transcribed',
      },
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
      from: { reference: 'startModel', locator: 'fit; at a bound', method: 'fitted' },
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
    'Hypocalcaemia, above all in chronic kidney disease.',
    'Osteonecrosis of the jaw and atypical femoral fracture, both rare.',
    'Boxed warning (US, 2024): severe hypocalcaemia in advanced chronic kidney disease.',
  ],
  references: {
    martinezReina2019,
    startModel,
    cummings2009: {
      citation:
        'Cummings SR, et al. Denosumab for prevention of fractures in postmenopausal women with osteoporosis (FREEDOM). N Engl J Med 2009;361:756-765.',
      doi: '10.1056/NEJMoa0809493',
    },
    bone2011: {
      citation:
        'Bone HG, et al. Effects of denosumab treatment and discontinuation on bone mineral density and bone turnover markers in postmenopausal women with low bone mass. J Clin Endocrinol Metab 2011;96:972-980.',
      doi: '10.1210/jc.2010-1502',
    },
    stopeck2010: {
      citation:
        'Stopeck AT, et al. Denosumab compared with zoledronic acid for the treatment of bone metastases in patients with advanced breast cancer: a randomized, double-blind study. J Clin Oncol 2010;28:5132-5139.',
      doi: '10.1200/JCO.2010.29.7101',
    },
    cummings2018: {
      citation:
        'Cummings SR, et al. Vertebral fractures after discontinuation of denosumab. J Bone Miner Res 2018;33:190-198.',
      doi: '10.1002/jbmr.3337',
    },
  },
});
