import { saag2017 } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(74, 25);

export const arch = defineTrial({
  id: 'arch',
  name: 'ARCH (romosozumab, then alendronate)',
  reference: saag2017,
  arms: {
    romosozumab: {
      label: 'Romosozumab 210 mg monthly 12 months, then alendronate 70 mg weekly',
      scenario: given(
        woman,
        course('romosozumab', 210, 'mg', {
          every: daysPerMonth,
          from: 0,
          until: 12 * daysPerMonth,
        }),
        course('alendronate', 70, 'mg', {
          every: 7,
          from: 12 * daysPerMonth,
          until: 24 * daysPerMonth,
        }),
      ),
    },
    alendronate: {
      label: 'Alendronate 70 mg weekly 24 months',
      scenario: given(
        woman,
        course('alendronate', 70, 'mg', { every: 7, from: 0, until: 24 * daysPerMonth }),
      ),
    },
  },
  rows: [
    {
      id: 'C0566',
      arm: 'romosozumab',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 12 * daysPerMonth,
      value: 13.7,
      tolerance: 1.2,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0567',
      arm: 'romosozumab',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 12 * daysPerMonth,
      value: 6.3,
      tolerance: 0.6,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0568',
      arm: 'alendronate',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 12 * daysPerMonth,
      value: 2.9,
      tolerance: 0.6,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0569',
      arm: 'alendronate',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 12 * daysPerMonth,
      value: 5,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0570',
      arm: 'romosozumab',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 24 * daysPerMonth,
      value: 15.2,
      tolerance: 2.1,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0571',
      arm: 'romosozumab',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 24 * daysPerMonth,
      value: 7.1,
      tolerance: 0.8,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0572',
      arm: 'alendronate',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 24 * daysPerMonth,
      value: 7.1,
      tolerance: 1.2,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0573',
      arm: 'alendronate',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 24 * daysPerMonth,
      value: 3.4,
      tolerance: 0.8,
      provenance: 'recalled',
      confidence: 'high',
    },
  ],
  unscored: [],
});
