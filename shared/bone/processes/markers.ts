import { defineProcess } from '../../model/process.ts';
import { assumed, fitted, freed, transcribed } from '../sources.ts';

const young = transcribed(
  'glover2009',
  'premenopausal women aged 35 to 39, middle of the interval',
);

/** What a laboratory reports of resorption and formation, and the scale of calcium and PTH. */
export const markers = defineProcess({
  title: 'Turnover markers',
  parameters: {
    fC: fitted('CTX that does not come from bone', '1', 0.129999, 0.02, 0.3),
    fP: fitted('P1NP that does not come from bone', '1', 0.21289, 0.02, 0.4),
    qR: fitted('Power of resorption in CTX, below baseline', '1', 0.600003, 0.3, 1.8),
    qRu: fitted('Power of resorption in CTX, above baseline', '1', 0.984647, 0.8, 2.5),
    fN: freed('NTX that does not come from bone', '1', 0.13, 0, 0.4),
    qN: freed('Power of resorption in NTX', '1', 0.6, 0.3, 1.5),
    qF: fitted('Power of formation in P1NP, below baseline', '1', 0.813326, 0.5, 1.4),
    qFu: fitted('Power of formation in P1NP, above baseline', '1', 1.20018, 0.8, 2.2),
    qB: fitted('Power of formation in BSAP', '1', 0.507139, 0.25, 1.2),
    fB: { ...freed('BSAP that does not come from bone', '1', 0.15, 0, 0.35), start: 0 },
    markLeast: assumed('Least rate in the powers', '1', 1e-4, 1e-6, 1e-2),
    CTXyoung: young('s-CTX of young women', 'ng/mL', 0.27, 0.1, 0.6),
    P1NPyoung: young('P1NP of young women', 'ng/mL', 36, 15, 80),
    NTXyoung: young('NTX of young women, urinary, as a share', '1', 1, 1, 1),
    BSAPyoung: young('BSAP of young women', 'ng/mL', 9, 4, 20),
    Ca0: assumed('Plasma calcium of the healthy', 'mmol/L', 2.35, 2.2, 2.6),
    PTH0: assumed('PTH of the healthy', 'pg/mL', 35, 15, 65),
  },
  algebra: {
    Rs: { label: 'Resorption, not below the least', unit: '1', is: 'max(markLeast, Rm)' },
    Fs: { label: 'Formation, not below the least', unit: '1', is: 'max(markLeast, F)' },
    CTX: {
      label: 's-CTX',
      unit: '1',
      is: 'fC + (1 - fC)*where(1 - Rs, Rs^qR, Rs^qRu)',
    },
    NTX: { label: 'NTX', unit: '1', is: 'fN + (1 - fN)*Rs^qN' },
    P1NP: {
      label: 'P1NP',
      unit: '1',
      is: '(1 - gcP1*g)*(fP + (1 - fP)*where(1 - Fs, Fs^qF, Fs^qFu))',
    },
    BSAP: { label: 'BSAP', unit: '1', is: 'fB + (1 - fB)*Fs^qB' },
  },
});
