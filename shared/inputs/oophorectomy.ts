import { defineInput } from '../model/input.ts';
import { eghbaliFatourechi2003 } from '../model/references.ts';

export const oophorectomy = defineInput({
  id: 'oophorectomy',
  label: 'Ovaries removed',
  group: 'disease',
  unit: '1',
  drive: 'OVX',
  min: 0,
  max: 1,
  neutral: 0,
  scale: 'linear',
  step: 1,
  band: { low: 0, high: 0, meaning: 'intact' },
  help: 'Surgical menopause from this day: oestradiol falls to a tenth within weeks.',
  rankl: { direction: 'up', note: 'oestradiol is lost' },
  opg: { direction: 'down', note: 'oestradiol is lost' },
  keywords: ['surgical menopause', 'ovariectomy'],
  sex: 'female',
  grade: 'strong',
  references: { eghbaliFatourechi2003 },
  from: { reference: 'eghbaliFatourechi2003', locator: 'oestrogen deficiency', method: 'assumed' },
});
