import { defineCondition } from '../model/condition.ts';
import { seidel2001 } from '../model/references.ts';

export const myeloma = defineCondition({
  id: 'myeloma',
  name: 'Multiple myeloma',
  keywords: ['plasma cell', 'cancer', 'malignancy', 'lytic', 'DKK1'],
  mechanism:
    'Myeloma cells make the stroma produce RANKL, bind and destroy OPG, and with DKK1 keep osteoblasts from answering.',
  severity: { initial: 0.5, meaning: 'severe diffuse bone disease' },
  moves: [
    {
      input: 'ranklProduction',
      to: 1.5,
      why: 'stroma and tumour make RANKL',
      from: {
        reference: 'terpos2003',
        locator: 'soluble RANKL over OPG is raised and follows bone disease; size assumed',
        method: 'assumed',
      },
    },
    {
      input: 'opgProduction',
      to: 0.8,
      why: 'OPG is held back and destroyed',
      from: {
        reference: 'seidel2001',
        locator: 'serum OPG 7.4 ng/mL in myeloma, 9.0 in controls',
        method: 'transcribed',
      },
    },
    {
      input: 'sclerostinTone',
      to: 2.5,
      why: 'stands for DKK1, the other brake on Wnt',
      from: {
        reference: 'tian2003',
        locator: 'DKK1 and lytic lesions; size assumed',
        method: 'assumed',
      },
    },
    {
      input: 'taceActivity',
      to: 1.2,
      why: 'RANKL is shed',
      from: {
        reference: 'terpos2003',
        locator: 'soluble RANKL raised; size assumed',
        method: 'assumed',
      },
    },
  ],
  shows: 'CTX far above P1NP: formation does not follow resorption.',
  grade: 'weak',
  published: [
    {
      what: 'Markers of resorption are raised and follow soluble RANKL over OPG; density was not followed without treatment',
      output: 'ctx',
      way: 'up',
      from: { reference: 'terpos2003', locator: 'abstract', method: 'transcribed' },
    },
  ],
  cautions: [
    'Lytic holes are local; DXA and this model show diffuse loss only.',
    'Serum RANKL over OPG was raised in one study (121 patients) and not in another (133 patients).',
  ],
  evidence: [],
  references: {
    terpos2003: {
      citation:
        'Terpos E, et al. Soluble receptor activator of nuclear factor kappaB ligand-osteoprotegerin ratio predicts survival in multiple myeloma: proposal for a novel prognostic index. Blood 2003;102:1064-1069.',
      doi: '10.1182/blood-2003-02-0380',
    },
    seidel2001,
    tian2003: {
      citation:
        'Tian E, et al. The role of the Wnt-signaling antagonist DKK1 in the development of osteolytic lesions in multiple myeloma. N Engl J Med 2003;349:2483-2494.',
      doi: '10.1056/NEJMoa030847',
    },
  },
});
