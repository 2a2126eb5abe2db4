import { daysPerMonth, daysPerYear } from '../../scenario/calendar.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

/** Denosumab for 4.6 years on average: nine doses, the infusion half a year after the last. */
const infusion = 54 * daysPerMonth;

export const zolarmab = defineTrial({
  id: 'zolarmab',
  name: 'ZOLARMAB (zoledronate after denosumab)',
  reference: {
    citation:
      'Sølling AS, et al. Treatment with zoledronate subsequent to denosumab in osteoporosis: a 2-year randomized study. J Bone Miner Res 2021;36:1245-1254.',
    doi: '10.1002/jbmr.4305',
  },
  arms: {
    halfYear: {
      label: 'Denosumab 54 months, zoledronate 5 mg half a year after the last dose',
      scenario: given(
        trialWoman(64, 79),
        course('denosumab', 60, 'mg', { every: 6 * daysPerMonth, from: 0, until: infusion }),
        {
          ...{ drug: 'zoledronate', dose: 5, unit: 'mg' },
          ...{ everyDays: daysPerYear, startDay: infusion, count: 1 },
        },
      ),
    },
  },
  rows: [
    {
      ...{ id: 'E0070', arm: 'halfYear', endPoint: 'bmdLumbarSpine' },
      ...{ fromDay: infusion, day: infusion + 24 * daysPerMonth },
      ...{ value: -4, tolerance: 2, provenance: 'seen', confidence: 'high', note: 'SE 0.8' },
    },
    {
      ...{ id: 'E0071', arm: 'halfYear', endPoint: 'bmdLumbarSpine' },
      ...{ fromDay: infusion + 12 * daysPerMonth, day: infusion + 24 * daysPerMonth },
      ...{ value: 0.9, tolerance: 1.5, provenance: 'seen', confidence: 'high', note: 'SE 0.9' },
    },
  ],
  unscored: [
    {
      id: 'E0072',
      what: 'Lumbar spine after zoledronate nine months after the last dose, or when turnover had risen',
      reason: 'Not said from which day that change is counted.',
    },
  ],
});
