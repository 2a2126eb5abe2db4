import { defineCondition } from '../model/condition.ts';
import { hannan2000, hofbauerSchoppet2004, lips2001 } from '../model/references.ts';

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
  published: [
    {
      what: 'PTH rises with age as vitamin D sinks; what inactivity and diet alone cost old bone was not measured apart from age',
      output: 'pth',
      way: 'up',
      from: { reference: 'lips2001', locator: 'parathyroid hormone by age', method: 'transcribed' },
    },
  ],
  cautions: [
    'The loss of osteoblast supply, kidney function and absorption with age runs by itself, by the age set under Person: this comes on top.',
  ],
  evidence: [],
  references: {
    hofbauerSchoppet2004,
    hannan2000,
    lips2001,
  },
});
