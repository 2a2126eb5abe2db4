import { defineProcess } from '../../model/process.ts';
import { assumed, fitted, freed } from '../sources.ts';

/** Precursors, osteoblasts and osteocytes, called by what resorption releases and by Wnt. */
export const osteoblasts = defineProcess({
  title: 'Osteoblasts and osteocytes',
  drives: {
    TZD: {
      label: 'Thiazolidinedione',
      unit: '1',
      neutral: 0,
      min: 0,
      max: 1,
      combine: 'largest',
    },
    SR: {
      label: 'Strontium ranelate, 1 = 2 g a day',
      unit: '1',
      neutral: 0,
      min: 0,
      max: 2,
      combine: 'sum',
    },
  },
  parameters: {
    aT: fitted('Power of released TGF-beta in precursor supply', '1', 1.02019, 0.2, 1.6),
    bT: fitted(
      'Power of released TGF-beta in differentiation, negative',
      '1',
      0.155123,
      0.01,
      0.25,
    ),
    // Two months of romosozumab took modelling from 4 to 18 % of cancellous surface (doi:10.1002/jbmr.4457).
    wL: { ...freed('Formation by lining cells per excess of Wnt tone', '1', 0.3, 0, 5), start: 0 },
    fT: freed('Power of released TGF-beta in osteoblast activity', '1', 0, 0, 0.8),
    kPOB: fitted('Turnover of precursors', '/d', 0.0207823, 0.002, 0.05),
    kOB: fitted('Turnover of osteoblasts', '/d', 0.0999985, 0.008, 0.4),
    tauOcy: assumed('Life of an osteocyte', 'd', 9131, 3000, 20000),
    tzB: freed('Precursor supply lost to a thiazolidinedione', '1', 0.15, 0, 0.6),
    srcBmp: assumed('Precursor supply from BMP-2', '1', 0.4, 0, 2),
    srcPdgf: assumed('Precursor supply from PDGF-BB', '1', 0.25, 0, 2),
    srcTgf: assumed('Precursor supply from added TGF-beta', '1', 0.3, 0, 2),
    srcSr: assumed('Precursor supply from strontium', '1', 0.1, 0, 0.5),
    dfBmp: assumed('Differentiation from BMP-2', '1', 0.3, 0, 2),
    dfTgf: assumed('Differentiation lost to added TGF-beta', '1', 0.2, 0, 1),
    etaT: assumed('Osteoblast death from TNF-alpha', '1', 0.3, 0, 1),
  },
  algebra: {
    src: {
      label: 'Supply of osteoblast precursors',
      unit: '1',
      is: '(TGF^aT*(1 + an3*an) + anL*an)*agedOb*(1 - gcS*g)*(1 - tuB*TUM)*(1 + srcBmp*sBmp)*(1 + srcPdgf*sPdgf)*(1 + srcTgf*sTgfb)*(1 - raB*sT)*(1 + srcSr*SR)*(1 - tzB*TZD)',
    },
    df: {
      label: 'Differentiation',
      unit: '1',
      is: 'W^w1 * TGF^(-bT)*(1 + an1*an)*(1 + dfBmp*sBmp)*(1 - dfTgf*sTgfb)',
    },
    eta: {
      label: 'Osteoblast death',
      unit: '1',
      is: '(1 + eB*e)*(1 + gcB*g)*(1 + etaT*sT)*(1 + thyB*thy)/(1 + an2*an)',
    },
    F: {
      label: 'Formation',
      unit: '1',
      is: 'OB*W^w2*TGF^fT*(1 + anF*an) + wL*agedOb*max(0, W - 1)',
    },
  },
  states: {
    POB: {
      label: 'Osteoblast precursors',
      unit: '1',
      initial: '1',
      scale: 5,
      rate: 'kPOB*(src - df*POB)',
    },
    OB: { label: 'Osteoblasts', unit: '1', initial: '1', scale: 3, rate: 'kOB*(df*POB - eta*OB)' },
    OCY: {
      label: 'Osteocytes',
      unit: '1',
      initial: '1',
      scale: 1,
      rate: '(OB - OCY*(1 + gcY*g))/tauOcy',
    },
  },
});
