import { cauley2003 } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(63, 37);

export const whi = defineTrial({
  id: 'whi',
  name: 'WHI: oestrogen with progestin',
  reference: cauley2003,
  further: [
    {
      citation:
        'Anderson GL, et al. Effects of conjugated equine estrogen in postmenopausal women with hysterectomy: the Women’s Health Initiative randomized controlled trial. JAMA 2004;291:1701-1712.',
      doi: '10.1001/jama.291.14.1701',
    },
  ],
  arms: {
    oestrogen: {
      label: 'Conjugated estrogens 0.625 mg/d with a progestin',
      scenario: given(woman, {
        drug: 'oestrogen',
        dose: 0.625,
        unit: 'mg',
        everyDays: 1,
        startDay: 0,
        endDay: 37 * daysPerMonth,
      }),
    },
    placebo: { label: 'Placebo', scenario: woman },
  },
  rows: [
    {
      id: 'C0355',
      arm: 'oestrogen',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: 3.7,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0356',
      arm: 'placebo',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: 0.14,
      tolerance: 1.5,
      provenance: 'recalled',
      confidence: 'high',
    },
  ],
  unscored: [],
});
