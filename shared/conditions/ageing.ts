import { defineCondition } from '../model/condition.ts';
import { hofbauerSchoppet2004 } from '../model/references.ts';

export const ageing = defineCondition({
  id: 'ageing',
  name: 'Ageing, beyond the years',
  keywords: ['old age', 'elderly', 'senile', 'frailty'],
  mechanism:
    'What often comes with the years: less load on the skeleton, less sun and vitamin D, less calcium eaten and a little more IL-6; RANKL rises by osteocytes and by PTH.',
  severity: { initial: 0.5, meaning: 'a housebound old age; 0 an active one' },
  moves: [
    {
      input: 'mechanicalLoad',
      to: 0.85,
      why: 'less movement',
      from: { reference: 'hannan2000', locator: 'risk factors; size assumed', method: 'assumed' },
    },
    {
      input: 'vitaminDSupply',
      to: 0.6,
      why: 'less sun, less made in the skin',
      from: { reference: 'lips2001', locator: 'vitamin D status by age', method: 'assumed' },
    },
    {
      input: 'calciumIntake',
      to: 0.8,
      why: 'less eaten',
      from: {
        reference: 'lips2001',
        locator: 'calcium intake and parathyroid hormone',
        method: 'assumed',
      },
    },
    {
      input: 'il6',
      to: 0.2,
      why: 'low-grade inflammation',
      from: {
        reference: 'hofbauerSchoppet2004',
        locator: 'regulators of RANKL and OPG; size assumed',
        method: 'assumed',
      },
    },
  ],
  shows: 'Slow loss at every site, PTH up. Compare with age itself, under Person.',
  grade: 'moderate',
  cautions: [
    'The loss of osteoblast supply, kidney function and absorption with age runs by itself, by the age set under Person: this comes on top.',
  ],
  evidence: [],
  references: {
    hofbauerSchoppet2004,
    hannan2000: {
      citation:
        'Hannan MT, et al. Risk factors for longitudinal bone loss in elderly men and women: the Framingham Osteoporosis Study. J Bone Miner Res 2000;15:710-720.',
      doi: '10.1359/jbmr.2000.15.4.710',
    },
    lips2001: {
      citation:
        'Lips P. Vitamin D deficiency and secondary hyperparathyroidism in the elderly: consequences for bone loss and fractures and therapeutic implications. Endocr Rev 2001;22:477-501.',
      doi: '10.1210/edrv.22.4.0437',
    },
  },
});
