import { bmp2 } from './bmp2.ts';
import { calcitriol } from './calcitriol.ts';
import { calciumIntake } from './calciumIntake.ts';
import { glucocorticoid } from './glucocorticoid.ts';
import { il1 } from './il1.ts';
import { il11 } from './il11.ts';
import { il17 } from './il17.ts';
import { il6 } from './il6.ts';
import { kidneyFunction } from './kidneyFunction.ts';
import { lactation } from './lactation.ts';
import { mechanicalLoad } from './mechanicalLoad.ts';
import { oestradiol } from './oestradiol.ts';
import { oophorectomy } from './oophorectomy.ts';
import { opgProduction } from './opgProduction.ts';
import { parathyroidOutput } from './parathyroidOutput.ts';
import { pdgfBb } from './pdgfBb.ts';
import { pthInfusion } from './pthInfusion.ts';
import { pthHours } from './pthHours.ts';
import { ranklProduction } from './ranklProduction.ts';
import { rheumatoidArthritis } from './rheumatoidArthritis.ts';
import { sclerostinTone } from './sclerostinTone.ts';
import { tCellActivation } from './tCellActivation.ts';
import { taceActivity } from './taceActivity.ts';
import { tgfBeta } from './tgfBeta.ts';
import { thyroidHormone } from './thyroidHormone.ts';
import { tnfAlpha } from './tnfAlpha.ts';
import { tumourBurden } from './tumourBurden.ts';
import { vitaminDSupply } from './vitaminDSupply.ts';

/** Every input, in the order of the control rail. Adding one is a file beside this and a line here. */
export const inputs = {
  oestradiol,
  pthInfusion,
  pthHours,
  parathyroidOutput,
  calcitriol,
  glucocorticoid,
  thyroidHormone,
  il1,
  il6,
  il11,
  il17,
  tnfAlpha,
  tgfBeta,
  bmp2,
  pdgfBb,
  taceActivity,
  ranklProduction,
  opgProduction,
  mechanicalLoad,
  sclerostinTone,
  oophorectomy,
  lactation,
  tCellActivation,
  rheumatoidArthritis,
  tumourBurden,
  kidneyFunction,
  calciumIntake,
  vitaminDSupply,
} as const;

export type InputId = keyof typeof inputs;

export const inputIds = Object.keys(inputs) as [InputId, ...InputId[]];
