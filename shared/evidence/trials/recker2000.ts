import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { defineTrial } from '../defineTrial.ts';
import { trialWoman } from '../people.ts';

const woman: Scenario = { ...trialWoman(45, 121), inputs: [] };

export const recker2000 = defineTrial({
  id: 'recker2000',
  name: 'Bone loss across menopause (Recker)',
  reference: {
    citation:
      'Recker R, et al. Characterization of perimenopausal bone loss: a prospective study. J Bone Miner Res 2000;15:1965-1973.',
    doi: '10.1359/jbmr.2000.15.10.1965',
  },
  arms: {
    menopause: { label: 'From five years before the last period to five after', scenario: woman },
  },
  rows: [
    {
      id: 'C0672',
      arm: 'menopause',
      endPoint: 'bmdLumbarSpine',
      fromDay: 48 * daysPerMonth,
      day: 108 * daysPerMonth,
      value: -10.5,
      tolerance: 5,
      provenance: 'recalled',
      confidence: 'medium',
      note: 'estrogen-deprivation component; Share of the loss that the lack of oestrogen explains; taken from one year before the last period to four years after; time window approximate',
    },
    {
      id: 'C0673',
      arm: 'menopause',
      endPoint: 'bmdFemoralNeck',
      fromDay: 48 * daysPerMonth,
      day: 108 * daysPerMonth,
      value: -5.3,
      tolerance: 5,
      provenance: 'recalled',
      confidence: 'medium',
      note: 'Share of the loss that the lack of oestrogen explains; taken from one year before the last period to four years after; time window approximate',
    },
  ],
  unscored: [
    {
      id: 'C0674',
      what: 'Total body BMD, natural menopause, 60 months: -7.7 %',
      reason: 'The model has no whole-body bone density.',
    },
  ],
});
