import { defineProcess } from '../../model/process.ts';
import { assumed, tuned } from '../sources.ts';

/** Thyroid hormone above normal speeds up both arms of turnover, and leaves less bone with each cycle. */
export const thyroid = defineProcess({
  title: 'Thyroid hormone',
  drives: {
    THY: { label: 'Thyroid hormone', unit: '1', neutral: 1, min: 0, max: 5, combine: 'sum' },
  },
  parameters: {
    // Each cycle is shorter and refills less: bone is lost although formation is up with resorption.
    thyE: assumed('Excess of half effect', '1', 1, 0.2, 4),
    thyL: { ...tuned('RANKL production at full effect', '1', 2, 0, 6), free: false },
    thyB: { ...tuned('Osteoblast death at full effect', '1', 0.28, 0, 2), free: false },
  },
  algebra: {
    thyMore: { label: 'Excess of thyroid hormone', unit: '1', is: 'max(0, THY - 1)' },
    thy: { label: 'Effect of that excess', unit: '1', is: 'thyMore/(thyMore + thyE)' },
  },
});
