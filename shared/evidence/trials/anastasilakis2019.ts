import { daysPerMonth } from '../../scenario/calendar.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(62, 55);

export const anastasilakis2019 = defineTrial({
  id: 'anastasilakis2019',
  name: 'Zoledronate or nothing after denosumab',
  reference: {
    citation:
      'Anastasilakis AD, et al. Zoledronate for the prevention of bone loss in women discontinuing denosumab treatment: a prospective 2-year clinical trial. J Bone Miner Res 2019;34:2220-2228.',
    doi: '10.1002/jbmr.3853',
  },
  arms: {
    zoledronate: {
      label: 'Denosumab 30 months, then one infusion of zoledronate 5 mg',
      scenario: given(
        woman,
        course('denosumab', 60, 'mg', {
          every: 6 * daysPerMonth,
          from: 0,
          until: 30 * daysPerMonth,
        }),
        course('zoledronate', 5, 'mg', {
          every: 365.25,
          from: 30 * daysPerMonth,
          until: 42 * daysPerMonth,
        }),
      ),
    },
    stop: {
      label: 'Denosumab 42 months, then nothing',
      scenario: given(
        woman,
        course('denosumab', 60, 'mg', {
          every: 6 * daysPerMonth,
          from: 0,
          until: 42 * daysPerMonth,
        }),
      ),
    },
  },
  rows: [
    {
      id: 'C0644',
      arm: 'zoledronate',
      endPoint: 'bmdLumbarSpine',
      fromDay: 30 * daysPerMonth,
      day: 54 * daysPerMonth,
      value: 0,
      tolerance: 2,
      provenance: 'recalled',
      confidence: 'medium',
      note: 'not different from start; Unchanged; the infusion takes the place of the next dose, six months after the last',
    },
    {
      id: 'C0645',
      arm: 'stop',
      endPoint: 'bmdLumbarSpine',
      fromDay: 42 * daysPerMonth,
      day: 54 * daysPerMonth,
      value: -4.82,
      tolerance: 1.5,
      provenance: 'recalled',
      confidence: 'medium',
      note: 'SE 0.7, returned to pre-treatment; Five doses before the trial and two within it; counted from month 12 of the trial, when the next dose would have been due',
    },
  ],
  unscored: [],
});
