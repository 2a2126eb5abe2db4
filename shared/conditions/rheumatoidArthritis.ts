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
        locator: 'rheumatoid arthritis; size chosen for the loss of haugeberg2009',
        method: 'assumed',
      },
    },
    {
      input: 'il6',
      to: 1,
      why: 'from synovial fibroblasts',
      from: {
        reference: 'hofbauerSchoppet2004',
        locator: 'rheumatoid arthritis; size chosen for the loss of haugeberg2009',
        method: 'assumed',
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
