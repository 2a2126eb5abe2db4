import type { Dial } from '../controls/dial.ts';

/** How severe a condition is. */
export const severityDial: Dial = {
  label: 'Severity',
  unit: '',
  min: 0,
  max: 1,
  step: 0.05,
  scale: 'linear',
  neutral: null,
};
