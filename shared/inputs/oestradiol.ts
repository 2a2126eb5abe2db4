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
  rankl: {
    direction: 'down',
    folds: [
      {
        value: 2.5,
        of: 'RANKL per marrow cell after its loss, against before menopause (2 to 3)',
        system: 'people',
        from: { reference: 'eghbaliFatourechi2003', locator: 'Results', method: 'measured' },
      },
    ],
  },
  opg: {
    direction: 'up',
    folds: [
      {
        value: 3,
        of: 'OPG protein, primary osteoblasts, 0.1 nM for a day',
        system: 'human cells',
        from: { reference: 'bord2003', locator: 'abstract', method: 'measured' },
      },
      {
        value: 7,
        of: 'OPG protein, primary osteoblasts, 100 nM for a day',
        system: 'human cells',
        from: { reference: 'bord2003', locator: 'abstract', method: 'measured' },
      },
    ],
  },
  keywords: ['estradiol', 'oestrogen', 'estrogen', 'E2', 'menopause'],
  grade: 'strong',
  references: {
    eghbaliFatourechi2003,
    bord2003: {
      citation:
        'Bord S, et al. The effects of estrogen on osteoprotegerin, RANKL, and estrogen receptor expression in human osteoblasts. Bone 2003;32:136-141.',
      doi: '10.1016/S8756-3282(02)00953-5',
    },
  },
  from: {
    reference: 'eghbaliFatourechi2003',
    locator: 'Results: RANKL per marrow cell two to three times higher after menopause',
    method: 'assumed',
  },
});
