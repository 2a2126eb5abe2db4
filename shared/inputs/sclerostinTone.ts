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
  rankl: { direction: 'up', note: 'in osteocytes, through Wnt' },
  opg: { direction: 'down', note: 'through Wnt' },
  keywords: ['SOST', 'Wnt', 'osteocyte'],
  grade: 'moderate',
  references: {
    eudy2015,
    wijenayaka2011: {
      citation:
        'Wijenayaka AR, et al. Sclerostin stimulates osteocyte support of osteoclast activity by a RANKL-dependent pathway. PLoS One 2011;6:e25900.',
      doi: '10.1371/journal.pone.0025900',
    },
    glass2005: {
      citation:
        'Glass DA, et al. Canonical Wnt signaling in differentiated osteoblasts controls osteoclast differentiation. Dev Cell 2005;8:751-764.',
      doi: '10.1016/j.devcel.2005.02.017',
    },
  },
  from: { reference: 'eudy2015', locator: 'sclerostin production term', method: 'assumed' },
});
