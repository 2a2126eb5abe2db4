import { defineCondition } from '../model/condition.ts';
import { bucay1998, moe2006 } from '../model/references.ts';

export const vascularCalcification = defineCondition({
  id: 'vascularCalcification',
  name: 'Vascular calcification',
  keywords: ['artery', 'vessel', 'OPG', 'cardiovascular'],
  mechanism:
    'Little OPG in a body with failing kidneys and much calcium: RANKL works in the vessel wall too, and in mice arteries calcify.',
  severity: {
    initial: 0.5,
    meaning: 'OPG at three tenths, filtration at four tenths, calcium intake raised by half',
  },
  moves: [
    {
      input: 'opgProduction',
      to: 0.3,
      why: 'the protection is lost',
      from: {
        reference: 'bucay1998',
        locator: 'arterial calcification of mice without OPG; size assumed',
        method: 'assumed',
      },
    },
    {
      input: 'kidneyFunction',
      to: 0.4,
      why: 'the strongest human risk',
      from: {
        reference: 'moe2006',
        locator: 'vascular calcification in CKD-MBD; size assumed',
        method: 'assumed',
      },
    },
    {
      input: 'calciumIntake',
      to: 1.5,
      why: 'calcium-containing binders and supplements',
      from: { reference: 'moe2006', locator: 'size assumed', method: 'assumed' },
    },
  ],
  shows:
    'The calcification index in the vessel plot; bone is lost at the same time: the calcium paradox.',
  grade: 'weak',
  published: [
    {
      what: 'Mice without OPG calcify the aorta and the renal arteries; in people a high serum OPG goes with vascular disease, which is an association',
      output: 'calcificationIndex',
      way: 'up',
      from: { reference: 'bucay1998', locator: 'abstract', method: 'transcribed' },
    },
  ],
  cautions: [
    'Direction from mice. In people a high serum OPG goes with more vascular disease (hazard ratio 1.2 to 1.3 per standard deviation): association only.',
    'Never a patient’s risk.',
  ],
  evidence: [],
  references: {
    bucay1998,
    moe2006,
    vik2011: {
      citation:
        'Vik A, et al. Serum osteoprotegerin is a predictor for incident cardiovascular disease and mortality in a general population: the Tromsø Study. J Thromb Haemost 2011;9:638-644.',
      doi: '10.1111/j.1538-7836.2011.04222.x',
    },
  },
});
