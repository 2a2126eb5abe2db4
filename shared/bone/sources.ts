import type { Method } from '../model/provenance.ts';
import type { Parameter } from '../model/parameter.ts';
import {
  asano2019,
  eghbaliFatourechi2003,
  eudy2015,
  hofbauerSchoppet2004,
  martinezReina2019,
  pivonka2008,
  startModel,
  vanStaa2000,
} from '../model/references.ts';
import type { Unit } from '../units/unit.ts';

/** What the constants of the bone model are taken from. */
export const boneReferences = {
  asano2019,
  eghbaliFatourechi2003,
  eudy2015,
  hofbauerSchoppet2004,
  martinezReina2019,
  pivonka2008,
  startModel,
  vanStaa2000,
  sowers2008: {
    citation:
      'Sowers MR, et al. Estradiol rates of change in relation to the final menstrual period in a population-based cohort of women. J Clin Endocrinol Metab 2008;93:3847-3852.',
    doi: '10.1210/jc.2008-1056',
  },
  liu2005: {
    citation:
      'Liu JM, et al. Relationships between the changes of serum levels of OPG and RANKL with age, menopause, bone biochemical markers and bone mineral density in Chinese women aged 20-75. Calcif Tissue Int 2005;76:1-6.',
    doi: '10.1007/s00223-004-0007-2',
  },
  glover2009: {
    citation:
      'Glover SJ, et al. Establishing a reference interval for bone turnover markers in 637 healthy, young, premenopausal women from the United Kingdom, France, Belgium, and the United States. J Bone Miner Res 2009;24:389-397.',
    doi: '10.1359/jbmr.080703',
  },
  marshall1996: {
    citation:
      'Marshall D, Johnell O, Wedel H. Meta-analysis of how well measures of bone mineral density predict occurrence of osteoporotic fractures. BMJ 1996;312:1254-1259.',
    doi: '10.1136/bmj.312.7041.1254',
  },
  looker1998: {
    citation:
      'Looker AC, et al. Updated data on proximal femur bone mineral levels of US adults. Osteoporos Int 1998;8:468-489.',
    doi: '10.1007/s001980050093',
  },
} as const;

export type BoneReference = keyof typeof boneReferences;

function from(method: Method, reference: BoneReference, locator: string) {
  return (
    label: string,
    unit: Unit,
    value: number,
    min: number,
    max: number,
  ): Parameter<BoneReference> => ({
    label,
    unit,
    value,
    min,
    max,
    from: { reference, locator, method },
  });
}

/** Fitted by us to published results of trials; effective, and correlated with others. */
export const fitted = from('fitted', 'startModel', 'fit to the evidence tables');

/** Free in the calibration; the start model has it fixed at this value. */
export const freed = from('fitted', 'startModel', 'fit to the evidence tables');

/** Adjusted by hand to a published effect. */
export const tuned = from('fitted', 'startModel', 'adjusted by hand to a published effect');

/** Tuned by `npm run fracture` to published relative risks, from a published gradient or effect where there is one. */
export function tunedToFractures(reference: BoneReference) {
  return from(
    'fitted',
    reference,
    'starting value, then least squares on shared/evidence/fractures',
  );
}

/** A choice of ours where nothing better is known. */
export const assumed = from('assumed', 'startModel', 'modelling choice');

/** Taken over from a publication, not read a second time. */
export function transcribed(reference: BoneReference, locator: string) {
  return from('transcribed', reference, locator);
}
