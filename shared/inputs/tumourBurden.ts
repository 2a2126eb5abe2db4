import { defineInput } from '../model/input.ts';
import { hofbauerSchoppet2004 } from '../model/references.ts';

export const tumourBurden = defineInput({
  id: 'tumourBurden',
  label: 'Myeloma or bone metastases',
  group: 'disease',
  unit: '1',
  drive: 'TUM',
  min: 0,
  max: 1,
  neutral: 0,
  scale: 'linear',
  step: 0.01,
  band: { low: 0, high: 0.02, meaning: 'no disease' },
  help: 'Tumour in bone raises RANKL, lowers OPG, makes DKK1 and sheds RANKL. 0.3 already costs the spine about 9 % in two years; 1 is extreme.',
  keywords: ['myeloma', 'metastasis', 'cancer', 'malignancy'],
  grade: 'weak',
  references: { hofbauerSchoppet2004 },
  from: { reference: 'hofbauerSchoppet2004', locator: 'skeletal malignancies', method: 'assumed' },
});
