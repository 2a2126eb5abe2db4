import { defineCondition } from '../model/condition.ts';
import { eghbaliFatourechi2003, garnero1996, greendale2012 } from '../model/references.ts';

export const naturalMenopause = defineCondition({
  id: 'naturalMenopause',
  name: 'Natural menopause',
  keywords: ['oestrogen', 'estrogen', 'postmenopausal', 'climacteric'],
  mechanism:
    'The ovary falls silent over years: oestradiol sinks, so RANKL rises two- to threefold on marrow cells, OPG falls, and osteoclasts are recruited and live longer.',
  severity: {
    initial: 1,
    meaning: 'the level ten years after the last period; 0.1 is one year after it',
  },
  moves: [
    {
      input: 'oestradiol',
      zero: 1,
      through: [
        [0.1, 0.72],
        [0.25, 0.51],
        [0.5, 0.34],
      ],
      to: 0.21,
      why: 'the ovary stops',
      from: {
        reference: 'randolph2011',
        locator:
          'oestradiol falls from two years before to two years after the last period; the fractions are those by which the model lets it fall with age',
        method: 'assumed',
      },
    },
  ],
  only: { sex: 'female', beforeMenopause: true, exampleAgeYears: 48 },
  shows:
    'CTX nearly doubles, formation follows and fails to keep up; the spine loses fastest in the first three years.',
  grade: 'strong',
  published: [
    {
      what: 'Markers of resorption of women after menopause against those before it',
      output: 'ctx',
      way: 'up',
      size: {
        ...{ value: 88, against: 'people without it', months: 12, tolerance: 15 },
        ...{ severity: 1, sex: 'female', ageYears: 48 },
      },
      from: { reference: 'garnero1996', locator: '79 to 97 %', method: 'transcribed' },
    },
    {
      what: 'Markers of formation of the same women',
      output: 'p1np',
      way: 'up',
      size: {
        ...{ value: 45, against: 'people without it', months: 12, tolerance: 15 },
        ...{ severity: 1, sex: 'female', ageYears: 48 },
      },
      from: { reference: 'garnero1996', locator: '37 to 52 %', method: 'transcribed' },
    },
  ],
  cautions: [
    'Serum OPG rises after menopause although bone makes less: serum is a poor mirror of bone.',
    'Her own menopause, by age, is set under Person; this preset replaces it by a level held from one day on.',
  ],
  evidence: ['swan', 'recker2000'],
  references: {
    garnero1996,
    eghbaliFatourechi2003,
    greendale2012,
    randolph2011: {
      citation:
        'Randolph JF, et al. Change in follicle-stimulating hormone and estradiol across the menopausal transition: effect of age at the final menstrual period. J Clin Endocrinol Metab 2011;96:746-754.',
      doi: '10.1210/jc.2010-1746',
    },
  },
});
