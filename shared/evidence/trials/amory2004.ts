import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { defineTrial } from '../defineTrial.ts';
import { trialWoman } from '../people.ts';

const man: Scenario = {
  ...trialWoman(71, 37),
  person: { sex: 'male', ageYears: 71, menopauseAgeYears: null, surgical: false },
};

export const amory2004 = defineTrial({
  id: 'amory2004',
  name: 'Testosterone in older men',
  reference: {
    citation:
      'Amory JK, et al. Exogenous testosterone or testosterone with finasteride increases bone mineral density in older men with low serum testosterone. J Clin Endocrinol Metab 2004;89:503-510.',
    doi: '10.1210/jc.2003-031110',
  },
  arms: { placebo: { label: 'Placebo', scenario: man } },
  rows: [
    {
      id: 'C0742',
      arm: 'placebo',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: 1.3,
      tolerance: 1.5,
      provenance: 'recalled',
      confidence: 'medium',
      note: 'SE 1.4; Men with low testosterone, run as untreated men of their age',
    },
    {
      id: 'C0744',
      arm: 'placebo',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: -0.2,
      tolerance: 1.5,
      provenance: 'recalled',
      confidence: 'medium',
      note: 'Men with low testosterone, run as untreated men of their age',
    },
  ],
  unscored: [
    {
      id: 'C0741',
      what: 'Lumbar spine BMD, testosterone, 36 months: 10.2 %',
      reason: 'Testosterone is not among the drugs.',
    },
    {
      id: 'C0743',
      what: 'Total hip BMD, testosterone, 36 months: 2.7 %',
      reason: 'Testosterone is not among the drugs.',
    },
  ],
});
