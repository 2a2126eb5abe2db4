import { inputs } from '../../inputs/index.ts';
import { eghbaliFatourechi2003, startModel } from '../../model/references.ts';
import { defineArrows } from '../arrow.ts';

const oestrogen = { from: 'oestrogen', organ: 'bone', flow: 'oestrogenFelt', rest: 1 } as const;

/** What oestrogen holds back and what it keeps up. */
export const oestrogenArrows = defineArrows({
  oestrogenRankl: {
    ...oestrogen,
    to: 'membraneRankl',
    sense: 'lowers',
    words: 'Oestrogen holds back the making of RANKL; without it more stands on every marrow cell.',
    grade: 'strong',
    because: 'surface RANKL was counted on marrow cells of women before and after menopause',
    source: eghbaliFatourechi2003,
    equations: ['pL'],
    term: '1 + eL*e',
    acts: 'RANKL production',
    parameters: ['eL'],
    cut: { parameters: { eL: 0 } },
    shows: 'membraneRankl',
  },
  oestrogenOpg: {
    ...oestrogen,
    to: 'opg',
    sense: 'raises',
    words: 'Oestrogen keeps up the making of OPG, the decoy.',
    grade: 'moderate',
    because: 'seen in human osteoblasts; serum OPG of women does not show it',
    source: inputs.oestradiol.references.bord2003,
    equations: ['pO'],
    term: '1 - eO*e',
    acts: 'OPG production',
    parameters: ['eO'],
    cut: { parameters: { eO: 0 } },
    shows: 'opg',
  },
  oestrogenOsteoclast: {
    ...oestrogen,
    to: 'osteoclast',
    sense: 'lowers',
    words: 'Oestrogen shortens the life of osteoclasts and limits the supply of their precursors.',
    grade: 'weak',
    because: 'from cells and mice; in people only its sum with the other arrows is seen',
    source: startModel,
    equations: ['apo', 'supply'],
    term: '(1 + eP*e)/(1 - eA*e)',
    acts: 'osteoclast supply and survival',
    parameters: ['eA', 'eP'],
    cut: { parameters: { eA: 0, eP: 0 } },
    shows: 'osteoclasts',
  },
  oestrogenSclerostin: {
    ...oestrogen,
    to: 'sclerostin',
    sense: 'lowers',
    words: 'Oestrogen holds sclerostin down.',
    grade: 'weak',
    because: 'serum sclerostin falls a little on oestradiol; what it does in bone is fitted',
    source: startModel,
    equations: ['SOST'],
    term: '1 + eS*e',
    acts: 'sclerostin production',
    parameters: ['eS'],
    cut: { parameters: { eS: 0 } },
    shows: 'totalSclerostin',
  },
});
