import { defineCondition } from '../model/condition.ts';
import { asano2019 } from '../model/references.ts';

export const boneMetastases = defineCondition({
  id: 'boneMetastases',
  name: 'Bone metastases',
  keywords: ['breast cancer', 'metastasis', 'PTHrP', 'malignancy', 'vicious circle'],
  mechanism:
    'Tumour cells in bone release PTHrP, IL-6 and IL-11: stroma makes more RANKL and less OPG, and TGF-beta set free by resorption feeds the tumour.',
  severity: {
    initial: 0.5,
    meaning: 'widespread disease of breast cancer, without hypercalcaemic crisis',
  },
  moves: [
    {
      input: 'pthInfusion',
      to: 0.5,
      why: 'stands for PTHrP, which never pauses',
      from: {
        reference: 'mundy2002',
        locator: 'PTHrP in breast cancer; size assumed',
        method: 'assumed',
      },
    },
    {
      input: 'ranklProduction',
      to: 1.5,
      why: 'stroma makes RANKL',
      from: {
        reference: 'mundy2002',
        locator: 'RANKL in osteolytic metastasis; size assumed',
        method: 'assumed',
      },
    },
    {
      input: 'il6',
      to: 0.5,
      why: 'from the tumour',
      from: {
        reference: 'mundy2002',
        locator: 'cytokines of osteolytic metastasis; size assumed',
        method: 'assumed',
      },
    },
    {
      input: 'il11',
      to: 0.5,
      why: 'from the tumour',
      from: {
        reference: 'mundy2002',
        locator: 'cytokines of osteolytic metastasis; size assumed',
        method: 'assumed',
      },
    },
  ],
  shows: 'Resorption markers and calcium rise; denosumab 120 mg every 4 weeks holds CTX down.',
  grade: 'weak',
  published: [
    {
      what: 'Markers of resorption are raised in people with osteolytic metastases; density was not followed',
      output: 'ctx',
      way: 'up',
      from: { reference: 'mundy2002', locator: 'the vicious cycle', method: 'transcribed' },
    },
  ],
  cautions: [
    'A metastasis is local; the model knows the skeleton as a whole only.',
    'Metastases of prostate cancer build bone: not shown.',
    'Soluble RANKL draws tumour cells to bone in mice.',
  ],
  evidence: ['stopeck2010'],
  references: {
    asano2019,
    mundy2002: {
      citation:
        'Mundy GR. Metastasis to bone: causes, consequences and therapeutic opportunities. Nat Rev Cancer 2002;2:584-593.',
      doi: '10.1038/nrc867',
    },
  },
});
