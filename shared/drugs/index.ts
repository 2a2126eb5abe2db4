import { abaloparatide } from './abaloparatide.ts';
import { adalimumab } from './adalimumab.ts';
import { alendronate } from './alendronate.ts';
import { anastrozole } from './anastrozole.ts';
import { bazedoxifene } from './bazedoxifene.ts';
import { calcitonin } from './calcitonin.ts';
import { calcitriol } from './calcitriol.ts';
import { calcium } from './calcium.ts';
import { cinacalcet } from './cinacalcet.ts';
import { colecalciferol } from './colecalciferol.ts';
import { denosumab } from './denosumab.ts';
import { ibandronate } from './ibandronate.ts';
import { ibandronateIv } from './ibandronateIv.ts';
import { leuprolide } from './leuprolide.ts';
import { levothyroxine } from './levothyroxine.ts';
import { medroxyprogesterone } from './medroxyprogesterone.ts';
import { odanacatib } from './odanacatib.ts';
import { oestrogen } from './oestrogen.ts';
import { opgFc } from './opgFc.ts';
import { prednisone } from './prednisone.ts';
import { pth184 } from './pth184.ts';
import { raloxifene } from './raloxifene.ts';
import { rankFc } from './rankFc.ts';
import { risedronate } from './risedronate.ts';
import { romosozumab } from './romosozumab.ts';
import { rosiglitazone } from './rosiglitazone.ts';
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
  risedronate,
  ibandronate,
  ibandronateIv,
  teriparatide,
  abaloparatide,
  pth184,
  raloxifene,
  bazedoxifene,
  oestrogen,
  calcium,
  colecalciferol,
  calcitriol,
  cinacalcet,
  prednisone,
  anastrozole,
  leuprolide,
  medroxyprogesterone,
  levothyroxine,
  calcitonin,
  odanacatib,
  strontiumRanelate,
  rosiglitazone,
  adalimumab,
  tocilizumab,
} as const;

export type DrugId = keyof typeof drugs;

export const drugIds = Object.keys(drugs) as [DrugId, ...DrugId[]];
