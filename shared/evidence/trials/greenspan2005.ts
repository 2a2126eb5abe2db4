import { defineTrial } from '../defineTrial.ts';

export const greenspan2005 = defineTrial({
  id: 'greenspan2005',
  name: 'Androgen deprivation in prostate cancer',
  reference: {
    citation:
      'Greenspan SL, et al. Bone loss after initiation of androgen deprivation therapy in patients with prostate cancer. J Clin Endocrinol Metab 2005;90:6410-6417.',
    doi: '10.1210/jc.2005-0183',
  },
  arms: {},
  rows: [],
  unscored: [
    {
      id: 'C0713',
      what: 'Total hip in the first year of androgen deprivation, -2.5 %',
      reason: 'Men: the model is fitted for women only.',
    },
    {
      id: 'C0714',
      what: 'Lumbar spine in the first year of androgen deprivation, -4.0 %',
      reason: 'Men: the model is fitted for women only.',
    },
  ],
});
