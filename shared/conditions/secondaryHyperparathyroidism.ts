import { defineCondition } from '../model/condition.ts';
import { moe2006, startModel } from '../model/references.ts';

export const secondaryHyperparathyroidism = defineCondition({
  id: 'secondaryHyperparathyroidism',
  name: 'Chronic kidney disease (secondary hyperparathyroidism)',
  keywords: ['CKD', 'renal failure', 'CKD-MBD', 'dialysis', 'uraemia'],
  mechanism:
    'Failing kidneys make less calcitriol: less calcium is absorbed, the parathyroid glands grow, PTH raises RANKL and lowers OPG.',
  severity: { initial: 0.5, meaning: 'a filtration of 15 % of normal, before dialysis' },
  moves: [
    {
      input: 'kidneyFunction',
      to: 0.15,
      why: 'by definition',
      from: {
        reference: 'moe2006',
        locator: 'stages of chronic kidney disease',
        method: 'assumed',
      },
    },
    {
      input: 'vitaminDSupply',
      to: 0.7,
      why: 'deficiency is common',
      from: {
        reference: 'moe2006',
        locator: 'abnormalities of CKD-MBD; size assumed',
        method: 'assumed',
      },
    },
    {
      input: 'sclerostinTone',
      to: 1.3,
      why: 'sclerostin rises as filtration falls',
      from: { reference: 'startModel', locator: 'size assumed', method: 'assumed' },
    },
  ],
  shows: 'Calcium low or normal with PTH high; calcitriol low; the vessel index rises.',
  grade: 'moderate',
  published: [
    {
      what: 'Total hip of people with chronic kidney disease of stages 2 to 5D, a year',
      output: 'bmdTotalHip',
      way: 'down',
      size: {
        ...{ value: -1.3, against: 'the start', fromMonth: 24, months: 12, tolerance: 0.6 },
        ...{ severity: 0.5, sex: 'female', ageYears: 65 },
      },
      from: { reference: 'nickolas2013', locator: '-2.1 to -0.6 %', method: 'measured' },
    },
  ],
  cautions: [
    'Denosumab can cause severe hypocalcaemia here.',
    'Bisphosphonates leave by the kidney: limited at low filtration.',
    'Adynamic bone disease, the other face of CKD, is not shown.',
  ],
  evidence: [],
  references: {
    nickolas2013: {
      citation:
        'Nickolas TL, et al. Rapid cortical bone loss in patients with chronic kidney disease. J Bone Miner Res 2013;28:1811-1820.',
      doi: '10.1002/jbmr.1916',
    },
    startModel,
    moe2006,
  },
});
