import { defineCondition } from '../model/condition.ts';

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
  cautions: [
    'Direction from mice. In people a high serum OPG goes with more vascular disease (hazard ratio 1.2 to 1.3 per standard deviation): association only.',
    'Never a patient’s risk.',
  ],
  evidence: [],
  references: {
    bucay1998: {
      citation:
        'Bucay N, et al. osteoprotegerin-deficient mice develop early onset osteoporosis and arterial calcification. Genes Dev 1998;12:1260-1268.',
      doi: '10.1101/gad.12.9.1260',
    },
    moe2006: {
      citation:
        'Moe S, et al. Definition, evaluation, and classification of renal osteodystrophy: a position statement from Kidney Disease: Improving Global Outcomes (KDIGO). Kidney Int 2006;69:1945-1953.',
      doi: '10.1038/sj.ki.5000414',
    },
    vik2011: {
      citation:
        'Vik A, et al. Serum osteoprotegerin is a predictor for incident cardiovascular disease and mortality in a general population: the Tromsø Study. J Thromb Haemost 2011;9:638-644.',
      doi: '10.1111/j.1538-7836.2011.04222.x',
    },
  },
});
