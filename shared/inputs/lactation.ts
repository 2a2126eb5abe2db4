import { defineInput } from '../model/input.ts';
import { kovacs2016, sowers1993, startModel } from '../model/references.ts';

export const lactation = defineInput({
  id: 'lactation',
  label: 'Lactation',
  group: 'disease',
  unit: '1',
  drive: 'LACT',
  min: 0,
  max: 1,
  neutral: 0,
  scale: 'linear',
  step: 0.01,
  band: { low: 0, high: 0, meaning: 'not breast-feeding' },
  help: 'Full breast-feeding is 1: oestradiol low and PTHrP high, so RANKL rises; most of the loss is made good after weaning.',
  rankl: { direction: 'up', note: 'PTHrP, and oestradiol falls' },
  opg: { direction: 'down', note: 'oestradiol falls' },
  keywords: ['breast-feeding', 'weaning', 'PTHrP'],
  sex: 'female',
  grade: 'moderate',
  references: {
    startModel,
    kovacs2016,
    sowers1993,
  },
  from: { reference: 'startModel', locator: 'section Lactation', method: 'assumed' },
});
