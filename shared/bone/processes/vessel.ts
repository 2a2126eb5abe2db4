import { defineProcess } from '../../model/process.ts';
import { assumed, transcribed } from '../sources.ts';

const mouse = transcribed('hofbauerSchoppet2004', 'arterial calcification of mice without OPG');

/**
 * An index, never a risk: its direction comes from mice without OPG, whose arteries calcify. In people a
 * high serum OPG goes with more vascular disease, as a marker or an answer to it, not as a cause.
 */
export const vessel = defineProcess({
  title: 'Vessel wall',
  parameters: {
    kVC: mouse('Rate of change of the index', '/d', 1e-4, 1e-5, 1e-3),
    vcPower: mouse('Power of RANKL over OPG', '1', 0.5, 0.1, 1),
    vcKidney: assumed('Gain per loss of kidney function', '1', 0.5, 0, 3),
    vcLeast: assumed('Least OPG in the index', '1', 0.05, 0.01, 0.2),
  },
  states: {
    VC: {
      label: 'Calcification index',
      unit: '1',
      initial: '1',
      scale: 1,
      rate: 'kVC*((max(vcLeast, LS)/max(vcLeast, OPG))^vcPower * CaSafe*(1 + vcKidney*max(0, 1 - GFR)) - VC)',
    },
  },
});
