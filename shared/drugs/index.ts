import { abaloparatide } from './abaloparatide.ts';
import { adalimumab } from './adalimumab.ts';
import { alendronate } from './alendronate.ts';
import { anastrozole } from './anastrozole.ts';
import { calcitonin } from './calcitonin.ts';
import { denosumab } from './denosumab.ts';
import { odanacatib } from './odanacatib.ts';
import { oestrogen } from './oestrogen.ts';
import { opgFc } from './opgFc.ts';
import { prednisone } from './prednisone.ts';
import { raloxifene } from './raloxifene.ts';
import { rankFc } from './rankFc.ts';
import { romosozumab } from './romosozumab.ts';
import { strontiumRanelate } from './strontiumRanelate.ts';
import { teriparatide } from './teriparatide.ts';
import { tocilizumab } from './tocilizumab.ts';
import { zoledronate } from './zoledronate.ts';

/** Every drug, in menu order. Adding one is a file beside this and a line here. */
export const drugs = {
  denosumab,
  romosozumab,
  opgFc,
  rankFc,
  zoledronate,
  alendronate,
  teriparatide,
  abaloparatide,
  raloxifene,
  oestrogen,
  prednisone,
  anastrozole,
  calcitonin,
  odanacatib,
  strontiumRanelate,
  adalimumab,
  tocilizumab,
} as const;

export type DrugId = keyof typeof drugs;

export const drugIds = Object.keys(drugs) as [DrugId, ...DrugId[]];
