import { defineCondition } from '../model/condition.ts';
import { haugeberg2009, hofbauerSchoppet2004, kotake1999 } from '../model/references.ts';

export const rheumatoidArthritis = defineCondition({
  id: 'rheumatoidArthritis',
  name: 'Rheumatoid arthritis',
  keywords: ['RA', 'arthritis', 'synovitis', 'inflammation'],
  mechanism:
    'The inflamed synovium floods bone with TNF-alpha, IL-6, IL-17 and IL-1: RANKL rises, OPG a little too, and osteoblasts die younger.',
  severity: { initial: 0.5, meaning: 'untreated, highly active disease of recent onset' },
  moves: [
    {
      input: 'tnfAlpha',
      to: 1,
      why: 'from macrophages of the synovium',
      from: {
        reference: 'hofbauerSchoppet2004',
        locator: 'rheumatoid arthritis; size chosen for the loss in Haugeberg 2009',
        method: 'fitted',
      },
    },
    {
      input: 'il6',
      to: 1,
      why: 'from synovial fibroblasts',
      from: {
        reference: 'hofbauerSchoppet2004',
        locator: 'rheumatoid arthritis; size chosen for the loss in Haugeberg 2009',
        method: 'fitted',
      },
    },
    {
      input: 'il17',
      to: 0.6,
      why: 'from T cells of the joint',
      from: {
        reference: 'kotake1999',
        locator: 'IL-17 in synovial fluid raises RANKL',
        method: 'assumed',
      },
    },
    {
      input: 'il1',
      to: 0.4,
      why: 'called up by TNF-alpha',
      from: {
        reference: 'hofbauerSchoppet2004',
        locator: 'rheumatoid arthritis; size assumed',
        method: 'assumed',
      },
    },
  ],
  shows:
    'Loss at spine and hip in the first year; anti-TNF stops most of it, an IL-6 receptor antibody less.',
  grade: 'moderate',
  published: [
    {
      what: 'Total hip in the first year of active early disease, on methotrexate',
      output: 'bmdTotalHip',
      way: 'down',
      size: {
        ...{ value: -2.62, against: 'the start', months: 12, tolerance: 0.6 },
        ...{ severity: 0.5, sex: 'female', ageYears: 57 },
      },
      from: { reference: 'haugeberg2009', locator: 'abstract', method: 'measured' },
    },
    {
      what: 'Femoral neck of the same people',
      output: 'bmdFemoralNeck',
      way: 'down',
      size: {
        ...{ value: -3.43, against: 'the start', months: 12, tolerance: 0.6 },
        ...{ severity: 0.5, sex: 'female', ageYears: 57 },
      },
      from: { reference: 'haugeberg2009', locator: 'abstract', method: 'measured' },
    },
    {
      what: 'Spine of the same people',
      output: 'bmdLumbarSpine',
      way: 'down',
      size: {
        ...{ value: -1.77, against: 'the start', months: 12, tolerance: 1 },
        ...{ severity: 0.5, sex: 'female', ageYears: 57 },
      },
      from: { reference: 'haugeberg2009', locator: 'abstract', method: 'measured' },
    },
  ],
  cautions: [
    'What is shown is bone in general; erosion of the joint is local, and BMD does not see it.',
    'Denosumab stops erosions without touching the inflammation.',
    'IL-1 set here does not fall under anti-TNF; with the input “Rheumatoid arthritis activity” it does.',
  ],
  evidence: ['haugeberg2009'],
  references: {
    hofbauerSchoppet2004,
    kotake1999,
    haugeberg2009,
  },
});
