import { eisman2008 } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(66, 25);

export const diva = defineTrial({
  id: 'diva',
  name: 'DIVA: ibandronate injections',
  reference: {
    citation:
      'Delmas PD, et al. Intravenous ibandronate injections in postmenopausal women with osteoporosis: one-year results from the dosing intravenous administration study (DIVA). Arthritis Rheum 2006;54:1838-1846.',
    doi: '10.1002/art.21918',
  },
  further: [eisman2008],
  arms: {
    everyTwoMonths: {
      label: 'Ibandronate 2 mg injected every 2 months',
      scenario: given(woman, {
        drug: 'ibandronateIv',
        dose: 2,
        unit: 'mg',
        everyDays: 2 * daysPerMonth,
        startDay: 0,
        count: 12,
      }),
    },
    everyThreeMonths: {
      label: 'Ibandronate 3 mg injected every 3 months',
      scenario: given(woman, {
        drug: 'ibandronateIv',
        dose: 3,
        unit: 'mg',
        everyDays: 3 * daysPerMonth,
        startDay: 0,
        count: 8,
      }),
    },
    daily: {
      label: 'Ibandronate tablets 2.5 mg/d',
      scenario: given(woman, {
        drug: 'ibandronate',
        dose: 2.5,
        unit: 'mg',
        everyDays: 1,
        startDay: 0,
        endDay: 25 * daysPerMonth,
      }),
    },
  },
  rows: [
    {
      id: 'C0283',
      arm: 'everyTwoMonths',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 12 * daysPerMonth,
      value: 5.1,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'medium',
    },
    {
      id: 'C0284',
      arm: 'everyTwoMonths',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 24 * daysPerMonth,
      value: 6.4,
      tolerance: 1.2,
      provenance: 'recalled',
      confidence: 'medium',
    },
    {
      id: 'C0285',
      arm: 'everyThreeMonths',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 12 * daysPerMonth,
      value: 4.8,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'medium',
    },
    {
      id: 'C0286',
      arm: 'everyThreeMonths',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 24 * daysPerMonth,
      value: 6.3,
      tolerance: 1.2,
      provenance: 'recalled',
      confidence: 'medium',
    },
    {
      id: 'C0287',
      arm: 'daily',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 12 * daysPerMonth,
      value: 3.8,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'medium',
    },
    {
      id: 'C0288',
      arm: 'daily',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 24 * daysPerMonth,
      value: 4.8,
      tolerance: 1.2,
      provenance: 'recalled',
      confidence: 'medium',
    },
  ],
  unscored: [],
});
