import { miller2006 as reference } from '../../model/references.ts';
import { defineTrial } from '../defineTrial.ts';

export const miller2006 = defineTrial({
  id: 'miller2006',
  name: 'Bone in anorexia nervosa, with and without recovery',
  reference,
  arms: {},
  rows: [],
  unscored: [
    {
      id: 'C0861',
      what: 'Lumbar spine BMD, anorexia nervosa, no recovery: -2.6 %/y',
      reason:
        'The model has no body weight: undernutrition acts by more than the loss of oestradiol.',
    },
    {
      id: 'C0862',
      what: 'Total hip BMD, anorexia nervosa, no recovery: -2.4 %/y',
      reason:
        'The model has no body weight: undernutrition acts by more than the loss of oestradiol.',
    },
    {
      id: 'C0863',
      what: 'Lumbar spine BMD, anorexia recovery: 3.1 %/y',
      reason:
        'The model has no body weight: undernutrition acts by more than the loss of oestradiol.',
    },
    {
      id: 'C0864',
      what: 'Total hip BMD, anorexia recovery: 1.8 %/y',
      reason:
        'The model has no body weight: undernutrition acts by more than the loss of oestradiol.',
    },
  ],
});
