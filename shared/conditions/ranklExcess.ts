import { defineCondition } from '../model/condition.ts';

export const ranklExcess = defineCondition({
  id: 'ranklExcess',
  name: 'RANKL excess',
  keywords: ['TNFSF11', 'RANK ligand'],
  mechanism: 'The purest way to tip the balance: more RANKL for the same OPG.',
  severity: { initial: 0.5, meaning: 'five times the normal production' },
  moves: [
    {
      input: 'ranklProduction',
      to: 5,
      why: 'by definition',
      from: {
        reference: 'lacey1998',
        locator: 'RANKL given to mice: hypercalcaemia and bone loss within days',
        method: 'assumed',
      },
    },
  ],
  shows: 'The balance tips; osteoclasts, CTX and calcium rise; OPG or denosumab undo it.',
  grade: 'weak',
  published: [
    {
      what: 'Mice given RANKL lose bone within days; no disease of people is just this',
      output: 'bmdLumbarSpine',
      way: 'down',
      from: { reference: 'lacey1998', locator: 'RANKL given to mice', method: 'transcribed' },
    },
  ],
  cautions: ['No disease of people is just this; its size is a thought experiment.'],
  evidence: [],
  references: {
    lacey1998: {
      citation:
        'Lacey DL, et al. Osteoprotegerin ligand is a cytokine that regulates osteoclast differentiation and activation. Cell 1998;93:165-176.',
      doi: '10.1016/S0092-8674(00)81569-X',
    },
  },
});
