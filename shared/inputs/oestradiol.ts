import { defineInput } from '../model/input.ts';
import { eghbaliFatourechi2003 } from '../model/references.ts';

export const oestradiol = defineInput({
  id: 'oestradiol',
  label: 'Oestradiol',
  group: 'hormones',
  unit: '1',
  drive: 'E2SET',
  min: 0,
  max: 1.2,
  neutral: null,
  scale: 'linear',
  step: 0.01,
  band: { low: 0.05, high: 0.25, meaning: 'usual after menopause' },
  bandBeforeMenopause: { low: 0.6, high: 1.2, meaning: 'usual before menopause' },
  bandForMen: { low: 0.4, high: 1.1, meaning: 'usual in men' },
  help: 'Oestradiol as a fraction of the premenopausal level. Its loss raises RANKL and lowers OPG, so osteoclasts are recruited and live longer. Untouched, it follows age and menopause.',
  keywords: ['estradiol', 'oestrogen', 'estrogen', 'E2', 'menopause'],
  grade: 'strong',
  references: { eghbaliFatourechi2003 },
  from: {
    reference: 'eghbaliFatourechi2003',
    locator: 'Results: RANKL per marrow cell two to three times higher after menopause',
    method: 'assumed',
  },
});
