import { defineProcess } from '../../model/process.ts';
import { assumed, transcribed } from '../sources.ts';

const liu = transcribed('liu2005', 'serum OPG and RANKL before and after menopause');

/**
 * What a laboratory would report, kept apart from what bone feels: most serum OPG comes from vessels and
 * other tissues and rises with age and after menopause, so serum does not follow bone.
 */
export const serum = defineProcess({
  title: 'Serum',
  parameters: {
    sOpg0: liu('Serum OPG of young women', 'pmol/L', 3.5, 1, 10),
    sOpgBone: assumed('Share of serum OPG that follows bone', '1', 0.2, 0, 1),
    sOpgAge: assumed('Rise of the rest per year of ageing', '/a', 0.012, 0, 0.05),
    sOpgE: assumed('Rise of the rest per oestrogen deficit', '1', 0.3, 0, 1),
    sL0: liu('Serum sRANKL of young women', 'pmol/L', 0.5, 0.05, 5),
    sLBone: assumed('Share of serum sRANKL that follows bone', '1', 0.1, 0, 1),
    sLOpg: assumed('Power of serum OPG that hides sRANKL from the assay', '1', 0.5, 0, 2),
    sScl0: assumed('Serum sclerostin of young women', 'pmol/L', 25, 10, 60),
    sSclAge: assumed('Rise of serum sclerostin per year of ageing', '/a', 0.01, 0, 0.05),
    sSclHeld: assumed('Share of caught sclerostin that the assay counts', '1', 1, 0, 1),
    sSclLong: assumed('Accumulation of caught sclerostin, at most', '1', 20, 1, 60),
  },
  algebra: {
    sOpgRise: { label: 'Rise outside bone', unit: '1', is: '1 + sOpgAge*ag + sOpgE*e' },
    sOpgRel: {
      label: 'Serum OPG, relative',
      unit: '1',
      is: '(1 - sOpgBone)*sOpgRise + sOpgBone*OPG',
    },
    sOPG: { label: 'Serum OPG', unit: 'pmol/L', is: 'sOpg0*sOpgRel' },
    sRANKL: {
      label: 'Serum sRANKL',
      unit: 'pmol/L',
      is: 'sL0*((1 - sLBone) + sLBone*LS)*sOpgRel^(-sLOpg)',
    },
    sSclHeldNow: {
      label: 'Share of sclerostin that antibody holds',
      unit: '1',
      is: 'sclerostinCatch/(1 + sclerostinCatch)',
    },
    sSOST: {
      label: 'Serum sclerostin, free and caught',
      unit: 'pmol/L',
      is: 'sScl0*(1 + sSclAge*ag)*SOST*(1 + sSclHeld*sSclLong*sSclHeldNow)',
    },
  },
});
