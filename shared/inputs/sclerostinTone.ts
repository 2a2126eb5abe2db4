import { defineInput } from '../model/input.ts';
import { eudy2015 } from '../model/references.ts';

export const sclerostinTone = defineInput({
  id: 'sclerostinTone',
  label: 'Sclerostin production',
  group: 'mechanical',
  unit: '1',
  drive: 'SCL',
  min: 0.05,
  max: 3,
  neutral: 1,
  scale: 'log',
  step: 0.05,
  band: { low: 0.7, high: 1.4, meaning: 'healthy' },
  help: 'Multiplies what osteocytes make of sclerostin, the brake on Wnt: low in sclerosteosis, and what romosozumab catches.',
  keywords: ['SOST', 'Wnt', 'osteocyte'],
  grade: 'moderate',
  references: { eudy2015 },
  from: { reference: 'eudy2015', locator: 'sclerostin production term', method: 'assumed' },
});
