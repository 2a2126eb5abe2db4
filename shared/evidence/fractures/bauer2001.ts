import { bauer2001 as reference } from '../../model/references.ts';
import { trialWoman } from '../people.ts';
import { defineFractureStudy } from '../defineFractureStudy.ts';

export const bauer2001 = defineFractureStudy({
  id: 'bauer2001',
  name: 'Fracture with a low TSH',
  reference,
  people: '686 women of more than 65',
  arms: { untreated: { label: 'Normal TSH', scenario: trialWoman(70, 44) } },
  rows: [],
  unscored: [
    {
      id: 'C0814',
      what: 'Hip fracture with a TSH of at most 0.1 mU/L, relative hazard 3.6 (1.0 to 12.9)',
      reason:
        'A level of TSH cannot be turned into an excess of hormone, which is what the input sets; some took thyroxine, some were ill.',
    },
    {
      id: 'C0815',
      what: 'Vertebral fracture with a TSH of at most 0.1 mU/L, odds ratio 4.5 (1.3 to 15.6)',
      reason:
        'A level of TSH cannot be turned into an excess of hormone, which is what the input sets; some took thyroxine, some were ill.',
    },
  ],
});
