import { defineInput } from '../model/input.ts';
import { hofbauerSchoppet2004, seidel2001 } from '../model/references.ts';

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
  rankl: { direction: 'up' },
  opg: {
    direction: 'down',
    folds: [
      {
        value: 0.82,
        of: 'serum OPG in myeloma, 225 patients against 40 controls',
        system: 'people',
        from: { reference: 'seidel2001', locator: '7.4 against 9.0 ng/mL', method: 'transcribed' },
      },
    ],
  },
  keywords: ['myeloma', 'metastasis', 'cancer', 'malignancy'],
  grade: 'weak',
  references: {
    hofbauerSchoppet2004,
    seidel2001,
  },
  from: { reference: 'hofbauerSchoppet2004', locator: 'skeletal malignancies', method: 'assumed' },
});
