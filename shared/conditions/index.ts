import type { InputId } from '../inputs/index.ts';
import type { Condition } from '../model/condition.ts';
import { ageing } from './ageing.ts';
import { anorexia } from './anorexia.ts';
import { boneMetastases } from './boneMetastases.ts';
import { glucocorticoidExcess } from './glucocorticoidExcess.ts';
import { hyperthyroidism } from './hyperthyroidism.ts';
import { immobilisation } from './immobilisation.ts';
import { lactation } from './lactation.ts';
import { myeloma } from './myeloma.ts';
import { naturalMenopause } from './naturalMenopause.ts';
import { opgDeficiency } from './opgDeficiency.ts';
import { primaryHyperparathyroidism } from './primaryHyperparathyroidism.ts';
import { ranklExcess } from './ranklExcess.ts';
import { rheumatoidArthritis } from './rheumatoidArthritis.ts';
import { secondaryHyperparathyroidism } from './secondaryHyperparathyroidism.ts';
import { spaceflight } from './spaceflight.ts';
import { surgicalMenopause } from './surgicalMenopause.ts';
import { tCellActivation } from './tCellActivation.ts';
import { vascularCalcification } from './vascularCalcification.ts';
import { vitaminDDeficiency } from './vitaminDDeficiency.ts';

/** Every condition, in menu order. Adding one is a file beside this and a line here. */
export const conditions = {
  naturalMenopause,
  surgicalMenopause,
  ageing,
  lactation,
  anorexia,
  immobilisation,
  spaceflight,
  glucocorticoidExcess,
  hyperthyroidism,
  primaryHyperparathyroidism,
  secondaryHyperparathyroidism,
  vitaminDDeficiency,
  rheumatoidArthritis,
  tCellActivation,
  myeloma,
  boneMetastases,
  opgDeficiency,
  ranklExcess,
  vascularCalcification,
} as const satisfies Readonly<Record<string, Condition<string, string, InputId>>>;

export type ConditionId = keyof typeof conditions;

export const conditionIds = Object.keys(conditions) as [ConditionId, ...ConditionId[]];
