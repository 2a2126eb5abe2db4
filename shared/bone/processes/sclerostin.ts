import { defineProcess } from '../../model/process.ts';
import { assumed, fitted, freed, tuned } from '../sources.ts';

/** Sclerostin from osteocytes, the antibody that catches it, and the tone of Wnt that is left. */
export const sclerostin = defineProcess({
  title: 'Sclerostin and Wnt',
  drives: {
    LOAD: { label: 'Mechanical load', unit: '1', neutral: 1, min: 0, max: 3, combine: 'sum' },
    SCL: { label: 'Sclerostin production', unit: '1', neutral: 1, min: 0, max: 5, combine: 'sum' },
  },
  parameters: {
    kSo: fitted('Turnover of sclerostin', '/d', 0.0815757, 0.01, 0.3),
    kapS: fitted('Strength of sclerostin on Wnt', '1', 9.549, 0.1, 40),
    w1: fitted('Power of Wnt in osteoblast differentiation', '1', 0.224361, 0.02, 2.5),
    w2: fitted('Power of Wnt in osteoblast activity', '1', 0.171784, 0.02, 2.5),
    oW: fitted('Power of Wnt in OPG production', '1', 0.171392, 0.02, 3),
    lW: fitted('Power of Wnt in RANKL production, negative', '1', 0.599474, 0.01, 3),
    sPth: assumed('Power of PTH in sclerostin, negative', '1', 0.1, 0, 0.5),
    meS: tuned('Power of load in sclerostin, negative', '1', 0.205369, 0.01, 2),
    meL: tuned('Power of load in osteocyte RANKL, negative', '1', 0.410738, 0.01, 2),
    // Wnt calls up its own antagonists (DKK1, SOST): doi:10.1016/j.bone.2017.11.003, mice.
    kWA: freed('Rate at which other Wnt antagonists follow Wnt', '/d', 0.01, 0.001, 0.05),
    // A second course a year later does as much as the first (doi:10.1007/s00198-019-05146-9).
    kWF: freed('Rate at which they go back', '/d', 0.01, 0.001, 0.05),
    aWA: { ...freed('Power of those antagonists on Wnt, negative', '1', 0.4, 0, 1), start: 0 },
    // Muscle, and with it the strain on bone, goes with age; hip loss triples from 68 to 86 (doi:10.1002/jbmr.5650101122).
    loadAge: {
      ...freed('Everyday load lost per year of old age', '/a', 0.006, 0, 0.015),
      start: 0,
    },
    // Men lose less of their hip with age.
    loadMan: { ...freed('The same in men, as a share', '1', 0.8, 0.65, 1.5), start: 1 },
    loadFrom: assumed('Age from which it is lost', 'a', 61, 55, 75),
    loadSlow: assumed('Years over which that loss sets in', 'a', 5, 1, 20),
    tuW: assumed('Share of the tumour’s osteoblast loss that is DKK1 on Wnt', '1', 0.3, 0, 1),
    gcW: assumed('Wnt tone lost under glucocorticoid', '1', 0.15, 0, 0.5),
  },
  algebra: {
    oldAge: { label: 'Years of old age', unit: 'a', is: 'max(0, age - loadFrom)' },
    load: {
      label: 'Load, not below the least',
      unit: '1',
      is: 'max(least, LOAD*max(0, 1 - loadAge*where(MALE, loadMan, 1)*oldAge*oldAge/(oldAge + loadSlow)))',
    },
    sf: { label: 'Free sclerostin', unit: '1', is: 'SOST/(1 + sclerostinCatch)' },
    Wfree: {
      label: 'Wnt tone, other antagonists unchanged',
      unit: '1',
      is: 'max(least, (1 + kapS)/(1 + kapS*sf)*(1 - tuW*tuB*TUM)*(1 - gcW*g))',
    },
    W: { label: 'Wnt tone', unit: '1', is: 'max(least, Wfree*WA^(-aWA))' },
  },
  states: {
    SOST: {
      label: 'Sclerostin',
      unit: '1',
      initial: '1',
      scale: 1,
      rate: 'kSo*(SCL*OCY*(1 + eS*e)*load^(-meS)/(1 + anS*an)*pt^(-sPth) - SOST)',
    },
    WA: {
      label: 'Wnt antagonists that answer to Wnt',
      unit: '1',
      initial: '1',
      scale: 1,
      rate: 'where(Wfree - WA, kWA, kWF)*(Wfree - WA)',
    },
  },
});
