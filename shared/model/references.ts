import type { Reference } from './provenance.ts';

// Sources that more than one file of data cites. A source that only one file cites stands in that file.

export const hofbauerSchoppet2004 = {
  citation:
    'Hofbauer LC, Schoppet M. Clinical implications of the osteoprotegerin/RANKL/RANK system for bone and vascular diseases. JAMA 2004;292:490-495.',
  doi: '10.1001/jama.292.4.490',
} as const satisfies Reference;

/** The start model of Bone Balance itself: effective values from our own fit or judgement. */
export const startModel = {
  citation: 'Bone Balance start model, described in docs/model.md of this program.',
  doi: null,
} as const satisfies Reference;

export const eghbaliFatourechi2003 = {
  citation:
    'Eghbali-Fatourechi G, et al. Role of RANK ligand in mediating increased bone resorption in early postmenopausal women. J Clin Invest 2003;111:1221-1230.',
  doi: '10.1172/JCI17215',
} as const satisfies Reference;

export const vanStaa2000 = {
  citation:
    'van Staa TP, et al. Use of oral corticosteroids and risk of fractures. J Bone Miner Res 2000;15:993-1000.',
  doi: '10.1359/jbmr.2000.15.6.993',
} as const satisfies Reference;

export const asano2019 = {
  citation:
    'Asano T, et al. Soluble RANKL is physiologically dispensable but accelerates tumour metastasis to bone. Nat Metab 2019;1:868-875.',
  doi: '10.1038/s42255-019-0104-1',
} as const satisfies Reference;

export const rubin2008 = {
  citation:
    'Rubin MR, et al. The natural history of primary hyperparathyroidism with or without parathyroid surgery after 15 years. J Clin Endocrinol Metab 2008;93:3462-3470.',
  doi: '10.1210/jc.2007-1215',
} as const satisfies Reference;

export const eudy2015 = {
  citation:
    'Eudy RJ, et al. Connecting the dots: linking osteocyte activity and therapeutic modulation of sclerostin by extending a multiscale systems model. CPT Pharmacometrics Syst Pharmacol 2015;4:527-536.',
  doi: '10.1002/psp4.12013',
} as const satisfies Reference;

export const pivonka2008 = {
  citation:
    'Pivonka P, et al. Model structure and control of bone remodeling: a theoretical study. Bone 2008;43:249-263.',
  doi: '10.1016/j.bone.2008.03.025',
} as const satisfies Reference;

export const martinezReina2019 = {
  citation:
    'Martínez-Reina J, Pivonka P. Effects of long-term treatment of denosumab on bone mineral density: insights from an in-silico model of bone mineralization. Bone 2019;125:87-95.',
  doi: '10.1016/j.bone.2019.04.022',
} as const satisfies Reference;
