import type { Parameter } from '../../model/parameter.ts';
import { defineProcess } from '../../model/process.ts';
import { transcribed, tuned, type BoneReference } from '../sources.ts';

/** Adjusted to the published relative risks, apart from the fit of BMD and markers. */
function map(...record: Parameters<typeof tuned>): Parameter<BoneReference> {
  return { ...tuned(...record), free: false };
}

const gc = transcribed('vanStaa2000', '7.5 mg a day and more, against less than 2.5');

/**
 * Illustrative relative hazards, against the same person on day 0: BMD alone does not explain what drugs
 * do to fractures, so turnover has a term of its own. Never a patient’s risk.
 */
export const fracture = defineProcess({
  title: 'Fracture, illustrative',
  parameters: {
    fxSpine: map('Vertebral: power of spine BMD, negative', '1', 9, 4, 20),
    fxTurn: map('Vertebral: power of turnover', '1', 0.25, 0, 1),
    fxHip: map('Hip: power of hip BMD, negative', '1', 8.6, 4, 15),
    fxOther: map('Non-vertebral: power of hip BMD, negative', '1', 4.2, 1, 8),
    fxGcSpine: gc('Vertebral: gain at the greatest glucocorticoid effect', '1', 2.7, 0, 6),
    fxGcHip: gc('Hip: gain at the greatest glucocorticoid effect', '1', 1.8, 0, 4),
    fxGcOther: gc('Non-vertebral: gain at the greatest glucocorticoid effect', '1', 0.66, 0, 2),
  },
  algebra: {
    fxVertebral: {
      label: 'Vertebral hazard',
      unit: '1',
      is: 'max(least, BMD_LS)^(-fxSpine)*CTX^fxTurn*(1 + fxGcSpine*g)',
    },
    fxHipNow: {
      label: 'Hip hazard',
      unit: '1',
      is: 'max(least, BMD_TH)^(-fxHip)*(1 + fxGcHip*g)',
    },
    fxOtherNow: {
      label: 'Non-vertebral hazard',
      unit: '1',
      is: 'max(least, BMD_TH)^(-fxOther)*(1 + fxGcOther*g)',
    },
  },
});
