import type { InputId } from '../../../shared/inputs/index.ts';
import { defineCondition, type Condition } from '../../../shared/model/condition.ts';

/** A condition that does not exist, as a file of shared/conditions would hold it. */
export const melancholy: Condition<string, string, InputId> = defineCondition({
  id: 'melancholy',
  name: 'Melancholy',
  keywords: ['black bile'],
  mechanism: 'Black bile sits still and broods: cortisol up, load down, and so RANKL up.',
  severity: { initial: 0.5, meaning: 'as dark as it gets' },
  moves: [
    {
      input: 'glucocorticoid',
      to: 4,
      why: 'brooding',
      from: { reference: 'nowhere', locator: 'made up', method: 'assumed' },
    },
    {
      input: 'mechanicalLoad',
      to: 0.7,
      why: 'sitting',
      from: { reference: 'nowhere', locator: 'made up', method: 'assumed' },
    },
  ],
  shows: 'Nothing: it is made up.',
  grade: 'weak',
  published: [
    {
      what: 'Black bile is said to soften bone',
      output: 'bmdLumbarSpine',
      way: 'down',
      from: { reference: 'nowhere', locator: 'made up', method: 'assumed' },
    },
  ],
  cautions: ['It does not exist.'],
  evidence: [],
  references: { nowhere: { citation: 'Nobody N. Nothing. J Nowhere 2099;1:1-2.', doi: null } },
});
