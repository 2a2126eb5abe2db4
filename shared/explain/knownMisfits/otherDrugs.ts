import type { KnownMisfit } from './misfit.ts';

/** All other drugs, also with one of those above. */
export const otherDrugs = [
  {
    id: 'prednisoneTeriparatideHip',
    what: 'the hip gains too little when teriparatide is given with a glucocorticoid',
    why: 'the model multiplies a weakened supply of osteoblasts, where teriparatide also keeps them and osteocytes alive against the glucocorticoid',
    drugs: ['prednisone', 'teriparatide'],
    inputs: [],
    endPoints: ['bmdFemoralNeck', 'bmdTotalHip'],
    side: 'below',
  },
  {
    id: 'odanacatibNtx',
    what: 'resorption falls too little in the fifth year of odanacatib',
    why: 'the share that is blocked is one number for all years, and was less in the years before; few women stayed for five',
    drugs: ['odanacatib'],
    inputs: [],
    endPoints: ['ntx', 'ctx'],
    side: 'above',
  },
  {
    id: 'strontiumFracture',
    what: 'the relative risk of vertebral fracture under strontium ranelate is higher than in the trial',
    why: 'strontium does little in the model but call osteoblasts; what it does to mineral is left out, as its DXA is half an artefact',
    drugs: ['strontiumRanelate'],
    inputs: [],
    endPoints: ['vertebralFracture'],
    side: 'above',
  },
] as const satisfies readonly KnownMisfit[];
