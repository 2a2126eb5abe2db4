import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { defineTrial } from '../defineTrial.ts';
import { trialWoman } from '../people.ts';

const woman: Scenario = { ...trialWoman(32, 7), inputs: [] };

export const elagolix = defineTrial({
  id: 'elagolix',
  name: 'Elagolix in endometriosis (graded loss of oestradiol)',
  reference: {
    citation:
      'Taylor HS, et al. Treatment of endometriosis-associated pain with elagolix, an oral GnRH antagonist. N Engl J Med 2017;377:28-40.',
    doi: '10.1056/NEJMoa1700089',
  },
  arms: {
    placebo: { label: 'Placebo', scenario: woman },
    elagolix150: {
      label: 'Elagolix 150 mg daily',
      scenario: { ...woman, inputs: [{ id: 'oestradiol', steps: [{ day: 0, value: 0.42 }] }] },
    },
    elagolix200: {
      label: 'Elagolix 200 mg twice daily',
      scenario: { ...woman, inputs: [{ id: 'oestradiol', steps: [{ day: 0, value: 0.12 }] }] },
    },
  },
  rows: [
    {
      id: 'C0692',
      arm: 'elagolix150',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 6 * daysPerMonth,
      value: -0.3,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
      note: 'The dose leaves about 42 pg/mL of oestradiol, taken as 0.42 of the premenopausal level',
    },
    {
      id: 'C0693',
      arm: 'elagolix200',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 6 * daysPerMonth,
      value: -2.6,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
      note: 'The dose leaves about 12 pg/mL of oestradiol, taken as 0.12 of the premenopausal level',
    },
    {
      id: 'C0694',
      arm: 'placebo',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 6 * daysPerMonth,
      value: 0.5,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
    },
  ],
  unscored: [],
});
