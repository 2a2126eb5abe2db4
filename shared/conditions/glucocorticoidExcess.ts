import { defineCondition } from '../model/condition.ts';
import { hofbauerSchoppet2004, sambrook1993, vanStaa2000 } from '../model/references.ts';

export const glucocorticoidExcess = defineCondition({
  id: 'glucocorticoidExcess',
  name: 'Glucocorticoid excess',
  keywords: ['Cushing', 'cortisol', 'steroid', 'prednisone', 'corticosteroid'],
  mechanism:
    'Cortisol, the body’s own or a drug’s, raises RANKL, lowers OPG and above all stops osteoblasts and kills osteocytes.',
  severity: { initial: 0.5, meaning: '20 mg of prednisone a day; 0.5 is 7.5 mg, 0.25 is 2.5 mg' },
  moves: [
    {
      input: 'glucocorticoid',
      through: [
        [0.25, 2.5],
        [0.5, 7.5],
      ],
      to: 20,
      why: 'by definition',
      from: {
        reference: 'vanStaa2000',
        locator: 'daily doses between which fracture risk steps up',
        method: 'transcribed',
      },
    },
  ],
  shows: 'Resorption rises while P1NP falls: the two part, unlike in any other condition here.',
  grade: 'strong',
  published: [
    {
      what: 'Spine in the first year on about 13.5 mg of prednisone a day, with calcium',
      output: 'bmdLumbarSpine',
      way: 'down',
      size: {
        ...{ value: -4.3, against: 'the start', months: 12, tolerance: 1 },
        ...{ severity: 0.74, sex: 'female', ageYears: 60 },
      },
      from: { reference: 'sambrook1993', locator: 'abstract', method: 'measured' },
    },
  ],
  cautions: [
    'Fracture risk rises within months, before BMD shows it, and falls after stopping.',
    'As a drug with dose and taper, give prednisone instead.',
    'In culture dexamethasone changes the ratio of RANKL to OPG thirtyfold: a ceiling, never carried into bone.',
  ],
  evidence: ['saag1998', 'sambrook1993', 'vanStaa2000'],
  references: {
    sambrook1993,
    vanStaa2000,
    hofbauerSchoppet2004,
  },
});
