import { defineInput } from '../model/input.ts';
import { hofbauerSchoppet2004 } from '../model/references.ts';

export const il1 = defineInput({
  id: 'il1',
  label: 'Interleukin-1',
  group: 'cytokines',
  unit: '1',
  drive: 'IL1',
  min: 0,
  max: 5,
  neutral: 0,
  scale: 'linear',
  step: 0.05,
  band: { low: 0, high: 0.1, meaning: 'healthy' },
  help: 'IL-1 above normal; 1 is the excess at which half of the greatest effect is reached. Raises RANKL and, less, OPG.',
  rankl: {
    direction: 'up',
    folds: [
      {
        value: 2.5,
        of: 'RANKL mRNA, IL-1beta 5 nM (2 to 3; at most 4.1 in marrow stroma)',
        system: 'human cells',
        from: { reference: 'hofbauer1999il', locator: 'abstract', method: 'measured' },
      },
    ],
  },
  opg: { direction: 'up', note: 'less than RANKL' },
  keywords: ['IL-1', 'cytokine'],
  grade: 'weak',
  references: {
    hofbauerSchoppet2004,
    hofbauer1999il: {
      citation:
        'Hofbauer LC, et al. Interleukin-1beta and tumor necrosis factor-alpha, but not interleukin-6, stimulate osteoprotegerin ligand gene expression in human osteoblastic cells. Bone 1999;25:255-259.',
      doi: '10.1016/S8756-3282(99)00162-3',
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
