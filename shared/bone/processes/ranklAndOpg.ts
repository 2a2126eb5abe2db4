import { defineProcess } from '../../model/process.ts';
import { assumed, fitted, freed } from '../sources.ts';

/** What osteoblasts, stromal cells, osteocytes and T cells make of RANKL and of OPG, and TACE. */
export const ranklAndOpg = defineProcess({
  title: 'RANKL and OPG',
  drives: {
    RANKLSYN: { label: 'RANKL production', unit: '1', neutral: 1, min: 0, max: 10, combine: 'sum' },
    OPGSYN: { label: 'OPG production', unit: '1', neutral: 1, min: 0, max: 10, combine: 'sum' },
    TACE: { label: 'TACE activity', unit: '1', neutral: 1, min: 0, max: 10, combine: 'sum' },
  },
  parameters: {
    pobL: assumed('Share of RANKL made by osteoblast precursors', '1', 0.3, 0, 1),
    pobK: assumed('Half saturation of that share', '1', 0.5, 0.1, 1),
    lactL: freed('RANKL production under lactation (PTHrP)', '1', 0.5, 0, 3),
    ageL: fitted('RANKL production per year of ageing', '/a', 0.001112, 0.0002, 0.02),
    opgFree: assumed('Share of OPG not made by osteoblasts', '1', 0.25, 0, 1),
    oTgf: assumed('OPG gained from TGF-beta', '1', 0.4, 0, 2),
    oBmp: assumed('OPG gained from BMP-2', '1', 0.5, 0, 2),
    oPdgf: assumed('OPG gained from PDGF-BB', '1', 0.2, 0, 2),
    oT: assumed('OPG gained from TNF-alpha', '1', 0.15, 0, 1),
    oI1: assumed('OPG gained from IL-1', '1', 0.15, 0, 1),
    kShed: assumed('Shedding by TACE and its kin', '/d', 0.15, 0.02, 1),
    shedT: assumed('Shedding gained from TNF-alpha', '1', 0.5, 0, 2),
    kL: assumed('Turnover of membrane RANKL', '/d', 0.5, 0.1, 3),
    kLs: assumed('Turnover of soluble RANKL', '/d', 1, 0.2, 5),
    kO: assumed('Turnover of OPG', '/d', 1, 0.2, 5),
  },
  algebra: {
    pL: {
      label: 'RANKL production',
      unit: '1',
      is: 'RANKLSYN*(pobL*POB/(pobK + (1 - pobK)*POB) + (1 - pobL)*OCY*load^(-meL))*(1 + eL*e)*pt^gP * DSafe^gD * Cyt*(1 + gcL*g)*(1 + cat1*ct)*W^(-lW)*(1 + tuL*TUM)*(1 + ageL*ag)*(1 + thyL*thy)*(1 + lactL*LACT) + tL*INF',
    },
    pO: {
      label: 'OPG production',
      unit: '1',
      is: 'OPGSYN*(opgFree + (1 - opgFree)*OB)*(1 - eO*e)*pt^(-gPo)*(1 - gcO*g)/(1 + cat2*ct)*W^oW*(1 - tuO*TUM)*(1 + oTgf*sTgfb)*(1 + oBmp*sBmp)*(1 + oPdgf*sPdgf)*(1 + oT*sT + oI1*sI1)',
    },
    shed: { label: 'Shedding', unit: '/d', is: 'kShed*TACE*(1 + shedT*sT + tuShed*TUM)' },
  },
  states: {
    LM: {
      label: 'Membrane RANKL, all',
      unit: '1',
      initial: '1',
      scale: 3,
      rate: 'kL*pL - (kL - kShed + shed)*LM',
    },
    LS: {
      label: 'Soluble RANKL, all',
      unit: '1',
      initial: '1',
      scale: 3,
      rate: 'kLs*(shed/kShed*LM - LS)',
    },
    OPG: { label: 'OPG, all', unit: '1', initial: '1', scale: 1, rate: 'kO*(pO - OPG)' },
  },
});
