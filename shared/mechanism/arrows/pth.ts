import { drugs } from '../../drugs/index.ts';
import { inputs } from '../../inputs/index.ts';
import { startModel } from '../../model/references.ts';
import { defineArrows } from '../arrow.ts';

const steady = { from: 'pth', organ: 'bone', flow: 'pthTone', rest: 1 } as const;
const rats = inputs.pthInfusion.references.ma2001;

/** PTH that is there all day, and the daily pulse of its analogues. */
export const pthArrows = defineArrows({
  pthRankl: {
    ...steady,
    to: 'membraneRankl',
    sense: 'raises',
    words: 'PTH that is there all day, and the late echo of daily injections, raise RANKL.',
    grade: 'moderate',
    because: 'RANKL rises in rats under infused PTH; in people only its consequences are seen',
    source: rats,
    equations: ['pL', 'pt', 'ct'],
    term: 'pt^gP*(1 + cat1*ct)',
    acts: 'RANKL production',
    parameters: ['gP', 'cat1'],
    cut: { parameters: { gP: 0, cat1: 0 } },
    shows: 'membraneRankl',
  },
  pthOpg: {
    ...steady,
    to: 'opg',
    sense: 'lowers',
    words: 'PTH that is there all day, and the late echo of daily injections, lower OPG.',
    grade: 'moderate',
    because: 'OPG falls in rats under infused PTH; in people only its consequences are seen',
    source: rats,
    equations: ['pO', 'pt', 'ct'],
    term: 'pt^(-gPo)/(1 + cat2*ct)',
    acts: 'OPG production',
    parameters: ['gPo', 'cat2'],
    cut: { parameters: { gPo: 0, cat2: 0 } },
    shows: 'opg',
  },
  pthOsteoblast: {
    from: 'pth',
    to: 'osteoblast',
    sense: 'raises',
    organ: 'bone',
    words: 'A daily pulse at the PTH receptor makes osteoblasts mature, live longer and be more.',
    grade: 'strong',
    because: 'density and formation markers rise under teriparatide in randomised trials',
    source: drugs.teriparatide.references.neer2001,
    flow: 'pthPulse',
    rest: 0,
    equations: ['df', 'eta', 'src', 'an'],
    term: '(1 + an1*an)*(1 + an2*an)*(1 + an3*an)',
    acts: 'osteoblast supply, maturing and survival',
    parameters: ['an1', 'an2', 'an3', 'kAX', 'aTol'],
    cut: { parameters: { an1: 0, an2: 0, an3: 0 } },
    shows: 'osteoblasts',
  },
  pthSclerostin: {
    ...steady,
    to: 'sclerostin',
    sense: 'lowers',
    words: 'PTH and its analogues hold sclerostin down.',
    grade: 'weak',
    because: 'sclerostin is lower in hyperparathyroidism; the size in bone is assumed',
    source: startModel,
    equations: ['SOST'],
    term: 'pt^(-sPth)/(1 + anS*an)',
    acts: 'sclerostin production',
    parameters: ['sPth', 'anS'],
    cut: { parameters: { sPth: 0, anS: 0 } },
    shows: 'totalSclerostin',
  },
});
