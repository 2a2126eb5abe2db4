import { defineProcess } from '../../model/process.ts';
import { assumed, fitted, freed } from '../sources.ts';

/** Precursors that wait for RANKL, osteoclasts that live by it, and what they resorb and release. */
export const osteoclasts = defineProcess({
  title: 'Osteoclasts',
  drives: {
    CALCIT: {
      label: 'Resorption stopped by calcitonin',
      unit: '1',
      neutral: 0,
      min: 0,
      max: 1,
      combine: 'share',
    },
    ODN: {
      label: 'Resorption stopped by cathepsin K',
      unit: '1',
      neutral: 0,
      min: 0,
      max: 1,
      combine: 'share',
    },
  },
  parameters: {
    hM: fitted('Hill coefficient of the RANK signal', '1', 0.556527, 0.4, 1.0),
    // No human result shows the signal saturate within its reach.
    KM: { ...assumed('RANK signal of half effect', '1', 100, 1, 100), start: 24.8287 },
    kPd: fitted('Precursors used by differentiation', '/d', 0.00467694, 0.002, 0.012),
    // Precursors leave by becoming osteoclasts: while RANKL is blocked none is lost, and all are there after.
    kPl: { ...assumed('Precursors lost otherwise', '/d', 0, 0, 0.003), start: 0.000329852 },
    // A raised signal calls precursors from blood and marrow; only a missing one lets them pile up.
    rP: {
      ...assumed(
        'Share of the precursors used by an excess signal that is made good',
        '1',
        1,
        0,
        1,
      ),
      start: 0,
    },
    cM: fitted('Precursor supply called up by excess signal', '1', 1.34502, 0.01, 3),
    kOC: fitted('Turnover of osteoclasts', '/d', 0.145692, 0.01, 0.5),
    aM: fitted('Osteoclast death where the signal is missing', '1', 3.63213, 2, 60),
    xA: fitted('Power of the signal in activity', '1', 0.0167242, 0.01, 1.5),
    cT: fitted('Power of released TGF-beta in osteoclast death', '1', 0.594657, 0.01, 1.2),
    fU: fitted('TGF-beta not released by resorption', '1', 0.15735, 0.02, 0.5),
    odnTgf: freed('Share of the release that odanacatib stops', '1', 0.75, 0, 1),
    sT0: assumed('RANK signal amplified by TNF-alpha', '1', 0.15, 0, 1),
    pT: assumed('Precursor supply from TNF-alpha', '1', 0.25, 0, 1),
    pI17: assumed('Precursor supply from IL-17', '1', 0.15, 0, 1),
    tiny: assumed('Least signal in the powers', '1', 1e-9, 1e-12, 1e-6),
  },
  algebra: {
    Mh: { label: 'RANK signal to the power h', unit: '1', is: 'max(tiny, M)^hM' },
    Kh: { label: 'Half effect to the power h', unit: '1', is: 'KM^hM' },
    s: { label: 'Effect of the RANK signal', unit: '1', is: 'Mh*(1 + Kh)/(Kh + Mh)*(1 + sT0*sT)' },
    supply: {
      label: 'Supply of precursors',
      unit: '1',
      is: '(1 + eP*e)*(1 + cP*ct)*(1 + pT*sT + pI17*sI17)*(1 + cM*log(max(1, M)))',
    },
    R: {
      label: 'Resorption, enzyme aside',
      unit: '1',
      is: 'OC*min(1, max(tiny, s))^xA * (1 - bpF*b)*(1 - CALCIT)',
    },
    Rm: { label: 'Resorption', unit: '1', is: 'R*(1 - ODN)' },
    TGF: {
      label: 'TGF-beta released from bone',
      unit: '1',
      is: 'max(tiny, fU + (1 - fU)*R*(1 - odnTgf*ODN))',
    },
    apo: {
      label: 'Osteoclast death',
      unit: '1',
      is: '(1 + aM*max(0, 1 - s))*(1 - eA*e)*TGF^cT * (1 + bpA*b)*(1 - gcA*g)',
    },
  },
  states: {
    P: {
      label: 'Osteoclast precursors',
      unit: '1',
      initial: '1',
      scale: 1,
      rate: '(kPl + kPd)*supply - kPl*P - kPd*(s - rP*max(0, s - 1))*P',
    },
    OC: { label: 'Osteoclasts', unit: '1', initial: '1', scale: 8, rate: 'kOC*(s*P - apo*OC)' },
  },
});
