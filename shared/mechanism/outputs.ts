import type { Output } from '../model/output.ts';
import { arrowIds, arrowOf, type ArrowId } from './arrows/index.ts';

function signal(id: string, label: string, is: string): Output {
  return { id, label, unit: '1', group: 'mechanism', is, form: 'absolute', digits: 2 };
}

/** What arrows carry and no other output shows; 1 in health unless it is said. */
const signals: readonly Output[] = [
  signal('oestrogenFelt', 'Oestrogen that bone feels', '1 - e'),
  signal('pthTone', 'PTH that is there all day', 'pt'),
  signal('pthPulse', 'Pulse of PTH analogues, 0 in health', 'an'),
  signal('loadFelt', 'Load on bone', 'load'),
  signal('freeSolubleRankl', 'Soluble RANKL, free', 'Lsf'),
  signal('shedding', 'Shedding by TACE', 'shed/kShed'),
  signal('shedRankl', 'RANKL shed', 'shed/kShed*LM'),
  signal('rankSignal', 'RANK signal', 's'),
  signal('maturing', 'Precursors maturing into osteoblasts', 'df*POB'),
  signal('fusing', 'Precursors becoming osteoclasts', 's*P'),
  signal('releasedTgf', 'TGF-beta released from bone', 'TGF'),
  signal('cytokineEffect', 'Cytokine effect on RANKL', 'Cyt'),
  signal('precursorCytokines', 'TNF-alpha and IL-17 on precursors, 0 in health', 'sT + sI17'),
  signal('dendriticSignal', 'RANKL that reaches dendritic cells', 'imSignal/imSoluble'),
  signal('ageing', 'Years of ageing, against those before it begins; 0 in health', 'ag/agePeak'),
  signal('thyroid', 'Thyroid hormone', 'THY'),
  signal('lactation', 'Lactation, 0 in health', 'LACT'),
  signal('glucocorticoidEffect', 'Glucocorticoid effect, 0 in health', 'g'),
  signal('growthFactors', 'BMP-2, PDGF-BB and added TGF-beta, 0 in health', 'sBmp + sPdgf + sTgfb'),
  signal('tumour', 'Tumour burden, 0 in health', 'TUM'),
  signal('ranklGene', 'RANKL production as set', 'RANKLSYN'),
  signal('opgGene', 'OPG production as set', 'OPGSYN'),
  signal('sclerostinGene', 'Sclerostin production as set', 'SCL'),
  signal('bisphosphonateEffect', 'Bisphosphonate effect, 0 in health', 'b'),
  signal('calcitoninEffect', 'Resorption stopped by calcitonin, 0 in health', 'CALCIT'),
  signal('odanacatibEffect', 'Resorption stopped by odanacatib, 0 in health', 'ODN'),
  signal('strontiumEffect', 'Strontium ranelate, against 2 g a day; 0 in health', 'SR'),
  signal('glitazoneEffect', 'Thiazolidinedione, 0 in health', 'TZD'),
  signal('vesselOpg', 'OPG from vessels in serum', 'sOpgRise'),
  signal(
    'mineralOnVessel',
    'Kidney and calcium on the vessel wall',
    'CaSafe*(1 + vcKidney*max(0, 1 - GFR))',
  ),
];

/** Id of the output that holds the term of an arrow. */
export function termId(id: ArrowId): string {
  return `${id}Term`;
}

/** The outputs of the mechanism picture: what its arrows carry, and what they come to. */
export const mechanismOutputs: readonly Output[] = [
  ...signals,
  ...arrowIds.flatMap((id) => {
    const { term, acts } = arrowOf(id);
    return term === undefined ? [] : [signal(termId(id), `Arrow ${id}: ${acts}`, term)];
  }),
];
