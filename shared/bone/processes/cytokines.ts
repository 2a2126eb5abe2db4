import { defineProcess } from '../../model/process.ts';
import { assumed, fitted } from '../sources.ts';

const level = { unit: '1', neutral: 0, min: 0, max: 10, combine: 'sum' } as const;
const blocked = { unit: '1', neutral: 0, min: 0, max: 1, combine: 'share' } as const;

/** Cytokines and growth factors, arthritis and T cells: what reaches the RANKL gene. */
export const cytokines = defineProcess({
  title: 'Cytokines, growth factors and T cells',
  drives: {
    IL1: { label: 'IL-1', ...level },
    IL6: { label: 'IL-6', ...level },
    IL11: { label: 'IL-11', ...level },
    IL17: { label: 'IL-17', ...level },
    TNF: { label: 'TNF-alpha', ...level },
    TGFB: { label: 'TGF-beta', ...level },
    BMP2: { label: 'BMP-2', ...level },
    PDGF: { label: 'PDGF-BB', ...level },
    RA: { label: 'Rheumatoid arthritis', ...level },
    TACT: { label: 'T-cell activation', ...level },
    TNFB: { label: 'TNF-alpha blocked', ...blocked },
    IL6B: { label: 'IL-6 receptor blocked', ...blocked },
  },
  parameters: {
    kInf: assumed('Rate of T-cell inflammation', '/d', 0.05, 0.005, 0.5),
    tInf: assumed('TNF-alpha from T cells', '1', 0.5, 0, 2),
    i6t: assumed('IL-6 called up by TNF-alpha', '1', 0.3, 0, 1),
    i1ra: assumed('IL-1 of arthritis', '1', 0.4, 0, 2),
    i1t: assumed('IL-1 called up by TNF-alpha', '1', 0.3, 0, 1),
    i17ra: assumed('IL-17 of arthritis', '1', 0.6, 0, 2),
    i17inf: assumed('IL-17 from T cells', '1', 0.5, 0, 2),
    raL: fitted('RANKL production per cytokine effect', '1', 0.553085, 0.05, 4),
    cyT: assumed('Weight of TNF-alpha', '1', 0.55, 0, 2),
    cyI1: assumed('Weight of IL-1', '1', 0.45, 0, 2),
    cyI6: assumed('Weight of IL-6', '1', 0.3, 0, 2),
    cyI11: assumed('Weight of IL-11', '1', 0.25, 0, 2),
    cyI17: assumed('Weight of IL-17', '1', 0.45, 0, 2),
    raB: fitted('Osteoblast supply lost per TNF-alpha', '1', 0.0239536, 0.01, 0.6),
    tL: assumed('RANKL on T cells', '1', 0.8, 0, 3),
  },
  algebra: {
    tnf: { label: 'TNF-alpha in all', unit: '1', is: '(TNF + RA + tInf*INF)*(1 - TNFB)' },
    i6: { label: 'IL-6 in all', unit: '1', is: '(IL6 + RA + i6t*tnf)*(1 - IL6B)' },
    i1: { label: 'IL-1 in all', unit: '1', is: 'IL1 + i1ra*RA*(1 - TNFB) + i1t*tnf' },
    i17: { label: 'IL-17 in all', unit: '1', is: 'IL17 + i17ra*RA + i17inf*INF' },
    sT: { label: 'Effect of TNF-alpha', unit: '1', is: 'sig(tnf)' },
    sI1: { label: 'Effect of IL-1', unit: '1', is: 'sig(i1)' },
    sI17: { label: 'Effect of IL-17', unit: '1', is: 'sig(i17)' },
    sTgfb: { label: 'Effect of added TGF-beta', unit: '1', is: 'sig(TGFB)' },
    sBmp: { label: 'Effect of BMP-2', unit: '1', is: 'sig(BMP2)' },
    sPdgf: { label: 'Effect of PDGF-BB', unit: '1', is: 'sig(PDGF)' },
    Cyt: {
      label: 'Cytokine effect on RANKL',
      unit: '1',
      is: '1 + raL*(cyT*sT + cyI1*sI1 + cyI6*sig(i6) + cyI11*sig(IL11) + cyI17*sI17)',
    },
  },
  states: {
    INF: {
      label: 'T-cell inflammation',
      unit: '1',
      initial: '0',
      scale: 0.5,
      rate: 'kInf*(TACT - INF)',
    },
  },
});
