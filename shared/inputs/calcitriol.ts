import { defineInput } from '../model/input.ts';
import { hofbauerSchoppet2004 } from '../model/references.ts';

export const calcitriol = defineInput({
  id: 'calcitriol',
  label: 'Calcitriol production',
  group: 'hormones',
  unit: '1',
  drive: 'CALTRI',
  min: 0.1,
  max: 4,
  neutral: 1,
  scale: 'log',
  step: 0.05,
  band: { low: 0.7, high: 1.4, meaning: 'healthy' },
  help: 'Multiplies the kidney’s production of 1,25-dihydroxyvitamin D, which raises calcium absorption and, in osteoblasts, RANKL.',
  rankl: { direction: 'up', note: 'in osteoblasts; the fall of PTH works against it' },
  opg: { direction: 'reports conflict', note: 'up in human cells, down in the mouse' },
  keywords: ['1,25-dihydroxyvitamin D', 'vitamin D'],
  grade: 'moderate',
  references: {
    hofbauerSchoppet2004,
    yasuda1998: {
      citation:
        'Yasuda H, et al. Osteoclast differentiation factor is a ligand for osteoprotegerin/osteoclastogenesis-inhibitory factor and is identical to TRANCE/RANKL. Proc Natl Acad Sci U S A 1998;95:3597-3602.',
      doi: '10.1073/pnas.95.7.3597',
    },
    hofbauer1998: {
      citation:
        'Hofbauer LC, et al. Osteoprotegerin production by human osteoblast lineage cells is stimulated by vitamin D, bone morphogenetic protein-2, and cytokines. Biochem Biophys Res Commun 1998;250:776-781.',
      doi: '10.1006/bbrc.1998.9394',
    },
  },
  from: {
    reference: 'hofbauerSchoppet2004',
    locator: 'regulators of RANKL and OPG',
    method: 'assumed',
  },
});
