import { defineCondition } from '../model/condition.ts';
import { eghbaliFatourechi2003, startModel } from '../model/references.ts';

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
  cautions: [
    'Oestrogen until the usual age of menopause is commonly advised; the model shows bone only.',
  ],
  evidence: ['zebra'],
  references: {
    startModel,
    eghbaliFatourechi2003,
  },
});
