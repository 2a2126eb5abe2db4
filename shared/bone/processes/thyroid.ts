import { defineProcess } from '../../model/process.ts';
import { assumed } from '../sources.ts';

/** Thyroid hormone above normal speeds up both arms of turnover: resorption first, and formation follows by coupling. */
export const thyroid = defineProcess({
  title: 'Thyroid hormone',
  drives: {
    THY: { label: 'Thyroid hormone', unit: '1', neutral: 1, min: 0, max: 5, combine: 'sum' },
  },
  parameters: {
    thyL: assumed('RANKL production per excess', '1', 0.6, 0, 3),
  },
  algebra: { thy: { label: 'Excess of thyroid hormone', unit: '1', is: 'max(0, THY - 1)' } },
});
