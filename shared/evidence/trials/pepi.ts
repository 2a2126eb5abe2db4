import { pepi1996 } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

// No calcium or vitamin D was given.
const woman = { ...trialWoman(56, 85), inputs: [] };

export const pepi = defineTrial({
  id: 'pepi',
  name: 'PEPI: oestrogen after menopause',
  reference: pepi1996,
  further: [
    {
      citation:
        'Greendale GA, et al. Bone mass response to discontinuation of long-term hormone replacement therapy: results from the Postmenopausal Estrogen/Progestin Interventions (PEPI) Safety Follow-up Study. Arch Intern Med 2002;162:665-672.',
      doi: '10.1001/archinte.162.6.665',
    },
  ],
  arms: {
    oestrogen: {
      label: 'Conjugated estrogens 0.625 mg/d, with or without a progestin',
      scenario: given(woman, {
        drug: 'oestrogen',
        dose: 0.625,
        unit: 'mg',
        everyDays: 1,
        startDay: 0,
        endDay: 37 * daysPerMonth,
      }),
    },
    stopped: {
      label: 'The same for three years, then nothing',
      scenario: given(woman, {
        drug: 'oestrogen',
        dose: 0.625,
        unit: 'mg',
        everyDays: 1,
        startDay: 0,
        endDay: 36 * daysPerMonth,
      }),
    },
    placebo: { label: 'Placebo', scenario: woman },
  },
  rows: [
    {
      id: 'C0352',
      arm: 'stopped',
      endPoint: 'bmdLumbarSpine',
      fromDay: 36 * daysPerMonth,
      day: 84 * daysPerMonth,
      value: -4.2,
      tolerance: 2,
      provenance: 'seen',
      confidence: 'high',
      note: 'Greendale 2002: -1.04 % a year over the four years after three years of hormones',
    },
    {
      id: 'C0351',
      arm: 'stopped',
      endPoint: 'bmdTotalHip',
      fromDay: 36 * daysPerMonth,
      day: 84 * daysPerMonth,
      value: -4,
      tolerance: 1,
      provenance: 'seen',
      confidence: 'high',
      note: 'Greendale 2002: -1.01 % a year over the four years after three years of hormones',
    },
    {
      id: 'C0346',
      arm: 'oestrogen',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: 5,
      tolerance: 1.4,
      provenance: 'seen',
      confidence: 'high',
      note: 'With medroxyprogesterone 2.5 mg/d; the model has no progestin.',
    },
    {
      id: 'C0347',
      arm: 'oestrogen',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: 3.8,
      tolerance: 1.4,
      provenance: 'seen',
      confidence: 'high',
      note: 'The other arms with conjugated estrogens: 3.5 to 5.0 %.',
    },
    {
      id: 'C0348',
      arm: 'oestrogen',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: 1.7,
      tolerance: 1,
      provenance: 'seen',
      confidence: 'high',
      note: 'All arms with conjugated estrogens.',
    },
    {
      id: 'C0349',
      arm: 'placebo',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: -1.8,
      tolerance: 1.5,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0350',
      arm: 'placebo',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: -1.7,
      tolerance: 1.5,
      provenance: 'seen',
      confidence: 'high',
    },
  ],
  unscored: [],
});
