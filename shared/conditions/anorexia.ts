import { defineCondition } from '../model/condition.ts';
import { miller2006, startModel } from '../model/references.ts';

export const anorexia = defineCondition({
  id: 'anorexia',
  name: 'Anorexia nervosa',
  keywords: ['eating disorder', 'amenorrhoea', 'underweight'],
  mechanism:
    'Starvation silences the ovary and raises cortisol: RANKL up, OPG down, and osteoblasts held back.',
  severity: { initial: 0.5, meaning: 'severe, with amenorrhoea for long' },
  moves: [
    {
      input: 'oestradiol',
      zero: 1,
      to: 0.3,
      why: 'hypothalamic amenorrhoea',
      from: { reference: 'miller2006', locator: 'women without menses', method: 'assumed' },
    },
    {
      input: 'glucocorticoid',
      to: 1,
      why: 'cortisol rises',
      from: { reference: 'startModel', locator: 'size assumed', method: 'assumed' },
    },
    {
      input: 'calciumIntake',
      to: 0.8,
      why: 'little is eaten',
      from: { reference: 'startModel', locator: 'size assumed', method: 'assumed' },
    },
  ],
  only: { sex: 'female', beforeMenopause: true, exampleAgeYears: 25 },
  shows: 'Two to three per cent lost a year; half of the cure is weight, half is menses.',
  grade: 'moderate',
  published: [
    {
      what: 'Spine of women with anorexia nervosa who did not recover',
      output: 'bmdLumbarSpine',
      way: 'down',
      size: {
        ...{ value: -2.6, against: 'the start', months: 12, tolerance: 1 },
        ...{ severity: 0.5, sex: 'female', ageYears: 25 },
      },
      from: { reference: 'miller2006', locator: 'yearly change', method: 'transcribed' },
    },
    {
      what: 'Total hip of the same women',
      output: 'bmdTotalHip',
      way: 'down',
      size: {
        ...{ value: -2.4, against: 'the start', months: 12, tolerance: 1 },
        ...{ severity: 0.5, sex: 'female', ageYears: 25 },
      },
      from: { reference: 'miller2006', locator: 'yearly change', method: 'transcribed' },
    },
  ],
  cautions: [
    'Low IGF-1 and leptin act too: not in the model.',
    'The contraceptive pill does not restore bone here.',
  ],
  evidence: ['miller2006'],
  references: {
    startModel,
    miller2006,
  },
});
