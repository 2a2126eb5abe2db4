import { defineProcess } from '../../model/process.ts';
import { assumed, fitted, freed, transcribed } from '../sources.ts';

/**
 * Who holds RANKL: at rapid equilibrium OPG, RANK and drugs compete for it, all in excess of it.
 * `rankl catch` is what drugs add, in units of the baseline catch Z0.
 */
export const binding = defineProcess({
  title: 'Binding of RANKL',
  drives: {
    RFC: {
      label: 'RANK-Fc, in multiples of its K_D',
      unit: '1',
      neutral: 0,
      min: 0,
      max: 50,
      combine: 'sum',
    },
  },
  parameters: {
    kapO: fitted('OPG at baseline over its dissociation constant', '1', 7.99996, 5, 30),
    kapR: transcribed('pivonka2008', 'RANK over its dissociation constant, 0.34')(
      'RANK at baseline over its dissociation constant',
      '1',
      0.3,
      0.1,
      1,
    ),
    w: transcribed('asano2019', 'bone of mice without soluble RANKL is normal')(
      'Weight of soluble RANKL in the signal',
      '1',
      0.12,
      0,
      0.5,
    ),
    rankP: assumed('Share of RANK on precursors', '1', 0.5, 0, 1),
    // Below 1: people differ in how long an antibody lasts, so the mean of a group lets go gradually.
    catchSpread: {
      ...freed('Power of drug level in what drugs hold of RANKL', '1', 0.6, 0.5, 1),
      start: 1,
    },
    catchLeast: assumed(
      'Level, over K_D, below which that power does not steepen',
      '1',
      0.01,
      0.001,
      0.1,
    ),
    OpgLeast: assumed('Least OPG in the raw ratio', '1', 1e-6, 1e-9, 1e-3),
  },
  algebra: {
    Z0: { label: 'Catch at the healthy baseline', unit: '1', is: '1 + kapO + kapR' },
    rankCatch: {
      label: 'RANKL held by RANK, per free RANKL',
      unit: '1',
      is: 'kapR*(rankP*P + (1 - rankP)*OC)',
    },
    drugCatch: {
      label: 'RANKL held by drugs',
      unit: '1',
      is: 'ranklCatch*(ranklCatch + catchLeast)^(catchSpread - 1) + RFC',
    },
    Z: {
      label: 'Catch now',
      unit: '1',
      is: '1 + kapO*OPG + rankCatch + drugCatch*Z0',
    },
    Lf: { label: 'Free membrane RANKL', unit: '1', is: 'LM*Z0/Z' },
    Lsf: { label: 'Free soluble RANKL', unit: '1', is: 'LS*Z0/Z' },
    M: { label: 'Net balance: RANKL free to activate RANK', unit: '1', is: '(1 - w)*Lf + w*Lsf' },
    RANKL_OPG: {
      label: 'Raw RANKL:OPG ratio',
      unit: '1',
      is: '((1 - w)*LM + w*LS)/max(OPG, OpgLeast)',
    },
  },
});
