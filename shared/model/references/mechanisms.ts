import type { Reference } from '../provenance.ts';

// Cells and animals: who makes RANKL and OPG, and what it does.

export const asano2019 = {
  citation:
    'Asano T, et al. Soluble RANKL is physiologically dispensable but accelerates tumour metastasis to bone. Nat Metab 2019;1:868-875.',
  doi: '10.1038/s42255-019-0104-1',
} as const satisfies Reference;

export const bucay1998 = {
  citation:
    'Bucay N, et al. osteoprotegerin-deficient mice develop early onset osteoporosis and arterial calcification. Genes Dev 1998;12:1260-1268.',
  doi: '10.1101/gad.12.9.1260',
} as const satisfies Reference;

export const hofbauer1998 = {
  citation:
    'Hofbauer LC, et al. Osteoprotegerin production by human osteoblast lineage cells is stimulated by vitamin D, bone morphogenetic protein-2, and cytokines. Biochem Biophys Res Commun 1998;250:776-781.',
  doi: '10.1006/bbrc.1998.9394',
} as const satisfies Reference;

export const hofbauer1999il = {
  citation:
    'Hofbauer LC, et al. Interleukin-1beta and tumor necrosis factor-alpha, but not interleukin-6, stimulate osteoprotegerin ligand gene expression in human osteoblastic cells. Bone 1999;25:255-259.',
  doi: '10.1016/S8756-3282(99)00162-3',
} as const satisfies Reference;

export const kong1999 = {
  citation:
    'Kong YY, et al. Activated T cells regulate bone loss and joint destruction in adjuvant arthritis through osteoprotegerin ligand. Nature 1999;402:304-309.',
  doi: '10.1038/46303',
} as const satisfies Reference;

export const kotake1999 = {
  citation:
    'Kotake S, et al. IL-17 in synovial fluids from patients with rheumatoid arthritis is a potent stimulator of osteoclastogenesis. J Clin Invest 1999;103:1345-1352.',
  doi: '10.1172/JCI5703',
} as const satisfies Reference;

export const ma2001 = {
  citation:
    'Ma YL, et al. Catabolic effects of continuous human PTH (1-38) in vivo is associated with sustained stimulation of RANKL and inhibition of osteoprotegerin and gene-associated bone formation. Endocrinology 2001;142:4047-4054.',
  doi: '10.1210/endo.142.9.8356',
} as const satisfies Reference;

export const yasuda1998 = {
  citation:
    'Yasuda H, et al. Osteoclast differentiation factor is a ligand for osteoprotegerin/osteoclastogenesis-inhibitory factor and is identical to TRANCE/RANKL. Proc Natl Acad Sci U S A 1998;95:3597-3602.',
  doi: '10.1073/pnas.95.7.3597',
} as const satisfies Reference;
