import { defineCondition } from '../model/condition.ts';
import { eghbaliFatourechi2003, fogelman2003, startModel } from '../model/references.ts';

export const surgicalMenopause = defineCondition({
  id: 'surgicalMenopause',
  name: 'Surgical menopause',
  keywords: ['oophorectomy', 'ovariectomy', 'ovaries removed', 'oestrogen'],
  mechanism:
    'Both ovaries are removed: oestradiol falls to a tenth within weeks, RANKL rises and OPG falls at once and not over years.',
  severity: {
    initial: 1,
    meaning: 'nothing left of the ovaries; less than 1, a failing ovary as after chemotherapy',
  },
  moves: [
    {
      input: 'oestradiol',
      zero: 1,
      to: 0.1,
      why: 'the ovaries are gone',
      from: {
        reference: 'startModel',
        locator: 'the level after removal of the ovaries in the oestrogen equations',
        method: 'assumed',
      },
    },
  ],
  only: { sex: 'female', beforeMenopause: true, exampleAgeYears: 42 },
  shows: 'A steeper fall than natural menopause; oestrogen given from the same day prevents it.',
  grade: 'strong',
  published: [
    {
      what: 'Spine of women whose ovaries goserelin silenced for two years, in place of surgery',
      output: 'bmdLumbarSpine',
      way: 'down',
      size: {
        ...{ value: -10.5, against: 'the start', months: 24, tolerance: 2 },
        ...{ severity: 1, sex: 'female', ageYears: 42 },
      },
      from: { reference: 'fogelman2003', locator: 'abstract', method: 'measured' },
    },
    {
      what: 'Femoral neck of the same women',
      output: 'bmdFemoralNeck',
      way: 'down',
      size: {
        ...{ value: -6.4, against: 'the start', months: 24, tolerance: 2 },
        ...{ severity: 1, sex: 'female', ageYears: 42 },
      },
      from: { reference: 'fogelman2003', locator: 'abstract', method: 'measured' },
    },
  ],
  cautions: [
    'Oestrogen until the usual age of menopause is commonly advised; the model shows bone only.',
  ],
  evidence: ['zebra'],
  references: {
    fogelman2003,
    startModel,
    eghbaliFatourechi2003,
  },
});
