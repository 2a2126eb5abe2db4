import { defineCondition } from '../model/condition.ts';
import { kalkwarf1997, kovacs2016, sowers1993 } from '../model/references.ts';

export const lactation = defineCondition({
  id: 'lactation',
  name: 'Lactation',
  keywords: ['breast-feeding', 'nursing', 'weaning', 'PTHrP'],
  mechanism:
    'The breast sends PTHrP into the blood and the ovaries rest: RANKL rises, OPG falls, and bone lends calcium to milk.',
  severity: { initial: 1, meaning: 'full breast-feeding of one child' },
  moves: [
    {
      input: 'oestradiol',
      zero: 1,
      to: 0.3,
      why: 'the ovaries rest',
      from: {
        reference: 'kovacs2016',
        locator: 'oestradiol low under prolactin',
        method: 'assumed',
      },
    },
    {
      input: 'ranklProduction',
      to: 2.8,
      why: 'PTHrP from the breast',
      from: {
        reference: 'kalkwarf1997',
        locator: 'chosen for a spine loss of 4 to 5 % in six months',
        method: 'fitted',
      },
    },
  ],
  only: { sex: 'female', beforeMenopause: true, exampleAgeYears: 30 },
  shows:
    'Four to five per cent from the spine in six months, most of it back within a year of weaning: set “To month”.',
  grade: 'moderate',
  published: [
    {
      what: 'Spine of women in their first six months of breast-feeding, without extra calcium',
      output: 'bmdLumbarSpine',
      way: 'down',
      size: {
        ...{ value: -4.9, against: 'the start', months: 6, tolerance: 1 },
        ...{ severity: 1, sex: 'female', ageYears: 30 },
      },
      from: { reference: 'kalkwarf1997', locator: 'abstract', method: 'measured' },
    },
    {
      what: 'Femoral neck of women who breast-fed for six months or longer',
      output: 'bmdFemoralNeck',
      way: 'down',
      size: {
        ...{ value: -4.8, against: 'the start', months: 6, tolerance: 1 },
        ...{ severity: 1, sex: 'female', ageYears: 30 },
      },
      from: { reference: 'sowers1993', locator: 'abstract', method: 'measured' },
    },
  ],
  cautions: [
    'Calcium given to the mother hardly changes it.',
    'Osteoporosis with fractures in lactation is rare.',
  ],
  evidence: ['kalkwarf1997', 'sowers1993'],
  references: {
    kalkwarf1997,
    kovacs2016,
    sowers1993,
  },
});
