import { defineProcess } from '../../model/process.ts';
import { transcribed } from '../sources.ts';

const direction = transcribed('hofbauerSchoppet2004', 'RANKL on T cells, RANK on dendritic cells');

/** A dial, not a measurement: RANKL from T cells lets dendritic cells live longer. */
export const immune = defineProcess({
  title: 'Immune system',
  parameters: {
    imSoluble: direction('Soluble RANKL that reaches dendritic cells', '1', 0.5, 0, 1),
    imGain: direction('Strength on their survival', '1', 2, 0.5, 5),
  },
  algebra: {
    tCellRankl: { label: 'RANKL on activated T cells', unit: '1', is: 'tL*INF' },
    imSignal: {
      label: 'RANK signal on dendritic cells',
      unit: '1',
      is: '(imSoluble*LS + INF)*Z0/Z',
    },
    imRest: { label: 'the same in health', unit: '1', is: 'sig(imGain*imSoluble)' },
    dendritic: {
      label: 'Survival of dendritic cells',
      unit: '1',
      is: 'sig(imGain*imSignal)/imRest',
    },
  },
});
