import type { Parameter } from '../../model/parameter.ts';
import { defineProcess, type Algebraic } from '../../model/process.ts';
import { fractureMap } from '../fractureMap.ts';
import { assumed, tunedToFractures, type BoneReference } from '../sources.ts';

/** Tuned to the published relative risks by `npm run fracture`, apart from the fit of BMD and markers. */
function tuned(
  symbol: keyof typeof fractureMap.values,
  reference: BoneReference,
  label: string,
  min: number,
  max: number,
): Parameter<BoneReference> {
  const value = fractureMap.values[symbol];
  return { ...tunedToFractures(reference)(label, '1', value, min, max), free: false };
}

/** Between its floor and its ceiling whatever the factors are, and close to their product well inside. */
function bounded(label: string, factors: string): Algebraic {
  return { label, unit: '1', is: `(fxFloor + ${factors})/(1 + ${factors}/fxMost)` };
}

/**
 * Illustrative hazards, relative to a healthy young woman’s; the outputs divide them by the same person’s
 * on day 0. BMD alone does not explain what drugs do to fractures, so turnover has a term of its own:
 * cavities that formation has not refilled weaken bone beyond what densitometry sees, for the months that
 * refilling takes. That term lies between −1 and 1, density counts from a least value on, and the whole stays between `fxFloor` and
 * `fxMost`. Never a patient’s risk.
 */
export const fracture = defineProcess({
  title: 'Fracture, illustrative',
  parameters: {
    fxSpineDensity: tuned(
      'fxSpineDensity',
      'marshall1996',
      'Vertebral: power of spine BMD, negative',
      2,
      16,
    ),
    fxSpineTurn: tuned(
      'fxSpineTurn',
      'startModel',
      'Vertebral: gain per share of turnover not refilled',
      0,
      12,
    ),
    fxSpineGc: tuned(
      'fxSpineGc',
      'vanStaa2000',
      'Vertebral: gain at the greatest glucocorticoid effect',
      0,
      12,
    ),
    fxHipDensity: tuned('fxHipDensity', 'marshall1996', 'Hip: power of hip BMD, negative', 2, 16),
    fxHipTurn: tuned(
      'fxHipTurn',
      'startModel',
      'Hip: gain per share of turnover not refilled',
      0,
      12,
    ),
    fxHipGc: tuned(
      'fxHipGc',
      'vanStaa2000',
      'Hip: gain at the greatest glucocorticoid effect',
      0,
      12,
    ),
    fxOtherDensity: tuned(
      'fxOtherDensity',
      'marshall1996',
      'Non-vertebral: power of hip BMD, negative',
      1,
      16,
    ),
    fxOtherTurn: tuned(
      'fxOtherTurn',
      'startModel',
      'Non-vertebral: gain per share of turnover not refilled',
      0,
      12,
    ),
    fxOtherGc: tuned(
      'fxOtherGc',
      'vanStaa2000',
      'Non-vertebral: gain at the greatest glucocorticoid effect',
      0,
      12,
    ),
    kFill: assumed(
      'Rate at which cavities follow: refilling takes about four months',
      '/d',
      0.0083,
      0.004,
      0.03,
    ),
    fxLeast: assumed('Least BMD that counts', '1', 0.3, 0.1, 0.5),
    fxFloor: assumed('Least hazard, of a healthy young woman’s', '1', 0.02, 0.001, 0.1),
    fxMost: assumed('Greatest hazard, of a healthy young woman’s', '1', 200, 50, 1000),
  },
  algebra: {
    unfilled: {
      label: 'Resorption that formation has not refilled, as a share of turnover',
      unit: '1',
      is: '(Rm - F)/(1 + Rm + F)',
    },
    fxSpineBmd: {
      label: 'Spine BMD without the degenerative change that DXA counts as bone',
      unit: '1',
      is: 'BMD_LS - dxaAge*max(0, age - dxaFrom)',
    },
    fxSpineFactors: {
      label: 'Vertebral: density, turnover and glucocorticoid together',
      unit: '1',
      is: 'max(fxLeast, fxSpineBmd)^(-fxSpineDensity)*exp(fxSpineTurn*(cavities - 1))*(1 + fxSpineGc*g)',
    },
    fxHipFactors: {
      label: 'Hip: density, turnover and glucocorticoid together',
      unit: '1',
      is: 'max(fxLeast, BMD_TH)^(-fxHipDensity)*exp(fxHipTurn*(cavities - 1))*(1 + fxHipGc*g)',
    },
    fxOtherFactors: {
      label: 'Non-vertebral: density, turnover and glucocorticoid together',
      unit: '1',
      is: 'max(fxLeast, BMD_TH)^(-fxOtherDensity)*exp(fxOtherTurn*(cavities - 1))*(1 + fxOtherGc*g)',
    },
    fxSpineHazard: bounded('Vertebral hazard', 'fxSpineFactors'),
    fxHipHazard: bounded('Hip hazard', 'fxHipFactors'),
    fxOtherHazard: bounded('Non-vertebral hazard', 'fxOtherFactors'),
  },
  states: {
    cavities: {
      label: 'Open cavities: 1 where formation refills what resorption opens, 0 to 2',
      unit: '1',
      initial: '1',
      scale: 0.2,
      rate: 'kFill*(1 + unfilled - cavities)',
    },
  },
});
