import type { Reference } from './provenance.ts';

// Sources that more than one file of data cites. A source that only one file cites stands in that file.

export * from './references/mechanisms.ts';
export * from './references/people.ts';
export * from './references/trials.ts';

export const hofbauerSchoppet2004 = {
  citation:
    'Hofbauer LC, Schoppet M. Clinical implications of the osteoprotegerin/RANKL/RANK system for bone and vascular diseases. JAMA 2004;292:490-495.',
  doi: '10.1001/jama.292.4.490',
} as const satisfies Reference;

/** The start model of Bone Balance itself: effective values from our own fit or judgement. */
export const startModel = {
  citation: 'Bone Balance start model: effective values from our own fit or judgement.',
  doi: null,
  foundBy: 'docs/model.md',
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
