import { defineCondition } from '../model/condition.ts';
import { leblanc2000 } from '../model/references.ts';

export const spaceflight = defineCondition({
  id: 'spaceflight',
  name: 'Spaceflight',
  keywords: ['weightlessness', 'microgravity', 'astronaut', 'cosmonaut'],
  mechanism:
    'No weight on the skeleton: sclerostin and RANKL of osteocytes rise, and without sun vitamin D sinks.',
  severity: { initial: 1, meaning: 'months in orbit without effective exercise' },
  moves: [
    {
      input: 'mechanicalLoad',
      to: 0.15,
      why: 'no weight',
      from: {
        reference: 'leblanc2000',
        locator: 'loss per month of cosmonauts; the load is chosen for the loss',
        method: 'fitted',
      },
    },
    {
      input: 'vitaminDSupply',
      to: 0.75,
      why: 'no sun',
      from: {
        reference: 'smith2005',
        locator: '25-hydroxyvitamin D about a quarter lower after flight',
        method: 'transcribed',
      },
    },
  ],
  shows:
    'About 1 % a month at spine and femoral neck; recovery after landing takes far longer than the flight.',
  grade: 'moderate',
  published: [
    {
      what: 'Spine of cosmonauts over six months, from the loss per month',
      output: 'bmdLumbarSpine',
      way: 'down',
      size: {
        ...{ value: -6.4, against: 'the start', months: 6, tolerance: 1.8 },
        ...{ severity: 1, sex: 'male', ageYears: 42 },
      },
      from: { reference: 'leblanc2000', locator: '1.06 % a month', method: 'transcribed' },
    },
    {
      what: 'Femoral neck of the same people',
      output: 'bmdFemoralNeck',
      way: 'down',
      size: {
        ...{ value: -6.9, against: 'the start', months: 6, tolerance: 1.8 },
        ...{ severity: 1, sex: 'male', ageYears: 42 },
      },
      from: { reference: 'leblanc2000', locator: '1.15 % a month', method: 'transcribed' },
    },
  ],
  cautions: ['Today’s resistance exercise with food and vitamin D prevents much of it.'],
  evidence: ['leblanc2000'],
  references: {
    leblanc2000,
    smith2005: {
      citation:
        'Smith SM, et al. The nutritional status of astronauts is altered after long-term space flight aboard the International Space Station. J Nutr 2005;135:437-443.',
      doi: '10.1093/jn/135.3.437',
    },
  },
});
