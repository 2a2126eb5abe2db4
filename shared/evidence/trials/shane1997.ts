import { defineTrial } from '../defineTrial.ts';

export const shane1997 = defineTrial({
  id: 'shane1997',
  name: 'Bone loss after heart transplantation',
  reference: {
    citation:
      'Shane E, et al. Bone loss and turnover after cardiac transplantation. J Clin Endocrinol Metab 1997;82:1497-1506.',
    doi: null,
    foundBy: 'ISSN 0021-972X, volume 82, page 1497',
  },
  arms: {},
  rows: [],
  unscored: [
    {
      id: 'C0785',
      what: 'Lumbar spine BMD, cardiac transplant, 12 months: -7.3 %',
      reason:
        'The model has no immunosuppression after a transplant, and the glucocorticoid doses are not given.',
    },
    {
      id: 'C0786',
      what: 'Femoral neck BMD, cardiac transplant, 12 months: -10.5 %',
      reason:
        'The model has no immunosuppression after a transplant, and the glucocorticoid doses are not given.',
    },
  ],
});
