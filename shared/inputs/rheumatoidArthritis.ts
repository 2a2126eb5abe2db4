import { defineInput } from '../model/input.ts';
import { hofbauerSchoppet2004 } from '../model/references.ts';

export const rheumatoidArthritis = defineInput({
  id: 'rheumatoidArthritis',
  label: 'Rheumatoid arthritis activity',
  group: 'disease',
  unit: '1',
  drive: 'RA',
  min: 0,
  max: 1,
  neutral: 0,
  scale: 'linear',
  step: 0.01,
  band: { low: 0, high: 0.05, meaning: 'no disease' },
  help: 'Systemic inflammation of active rheumatoid arthritis: TNF-alpha, IL-1, IL-6 and IL-17 together.',
  rankl: { direction: 'up', note: 'by TNF-alpha, IL-1, IL-6 and IL-17' },
  opg: { direction: 'up', note: 'a little, by TNF-alpha and IL-1' },
  keywords: ['RA', 'arthritis', 'inflammation'],
  grade: 'moderate',
  references: { hofbauerSchoppet2004 },
  from: { reference: 'hofbauerSchoppet2004', locator: 'rheumatoid arthritis', method: 'assumed' },
});
