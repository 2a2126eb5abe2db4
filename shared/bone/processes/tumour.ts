import { defineProcess } from '../../model/process.ts';
import { assumed, tuned } from '../sources.ts';

/** Myeloma or metastases in bone. */
export const tumour = defineProcess({
  title: 'Tumour in bone',
  drives: {
    TUM: { label: 'Tumour burden', unit: '1', neutral: 0, min: 0, max: 1, combine: 'sum' },
  },
  parameters: {
    tuL: tuned('RANKL production', '1', 4.36393, 0.2, 12),
    tuO: tuned('OPG production lost', '1', 0.725021, 0.05, 0.8),
    tuB: tuned('Osteoblast supply lost', '1', 0.54726, 0.05, 0.9),
    tuShed: assumed('Shedding of RANKL gained', '1', 0.5, 0, 2),
  },
});
