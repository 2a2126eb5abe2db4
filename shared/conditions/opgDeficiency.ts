import { defineCondition } from '../model/condition.ts';
import { bucay1998 } from '../model/references.ts';

export const opgDeficiency = defineCondition({
  id: 'opgDeficiency',
  name: 'OPG deficiency (juvenile Paget disease)',
  keywords: ['osteoprotegerin', 'TNFRSF11B', 'knock-out', 'hyperphosphatasia'],
  mechanism: 'Without the decoy every RANKL molecule finds RANK: turnover runs away.',
  severity: {
    initial: 1,
    meaning: 'no OPG at all, as in the knock-out mouse and in juvenile Paget disease',
  },
  moves: [
    {
      input: 'opgProduction',
      to: 0,
      why: 'the gene is lost',
      from: {
        reference: 'whyte2002',
        locator: 'homozygous deletion of TNFRSF11B',
        method: 'transcribed',
      },
    },
  ],
  shows: 'CTX and P1NP far up together; look at the vessel index: arteries calcify in the mouse.',
  grade: 'moderate',
  published: [
    {
      what: 'Turnover of children with two lost genes is far above normal, and their bones deform and break; no rate of loss',
      output: 'ctx',
      way: 'up',
      from: { reference: 'whyte2002', locator: 'case reports', method: 'transcribed' },
    },
    {
      what: 'Mice without OPG lose bone from birth',
      output: 'bmdLumbarSpine',
      way: 'down',
      from: { reference: 'bucay1998', locator: 'abstract', method: 'transcribed' },
    },
  ],
  cautions: [
    'The mouse loses more than the model does.',
    'Arterial calcification is known from mice; in people with the disease retina and vessels are affected in some.',
  ],
  evidence: [],
  references: {
    whyte2002: {
      citation:
        'Whyte MP, et al. Osteoprotegerin deficiency and juvenile Paget’s disease. N Engl J Med 2002;347:175-184.',
      doi: '10.1056/NEJMoa013096',
    },
    bucay1998,
  },
});
