import { defineInput } from '../model/input.ts';
import { startModel } from '../model/references.ts';

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
    kovacs2016: {
      citation:
        'Kovacs CS. Maternal mineral and bone metabolism during pregnancy, lactation, and post-weaning recovery. Physiol Rev 2016;96:449-547.',
      doi: '10.1152/physrev.00027.2015',
    },
    sowers1993: { citation: 'Sowers MF, et al. JAMA 1993;269:3130.', doi: null },
  },
  from: { reference: 'startModel', locator: 'section Lactation', method: 'assumed' },
});
