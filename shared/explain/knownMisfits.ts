import type { DrugId } from '../drugs/index.ts';
import type { InputId } from '../inputs/index.ts';
import type { EndPoint } from '../model/evidence.ts';
import type { FractureKind } from '../model/fractureEvidence.ts';

/** What can be missed: an end point of the trials, or a relative risk of fracture. */
export type MissedEndPoint = EndPoint | `${FractureKind}Fracture`;

/** A kind of misfit with its reason; which rows are of that kind is worked out by `npm run validate`. */
export interface KnownMisfit {
  readonly id: string;
  /** What the model does, without numbers. */
  readonly what: string;
  /** What structure or data lack. */
  readonly why: string;
  /** The drugs that have been given by the day of the row, and no others; the same for inputs but supplements. */
  readonly drugs: readonly DrugId[];
  readonly inputs: readonly InputId[];
  readonly endPoints: readonly MissedEndPoint[];
  /** Where the model lies. */
  readonly side: 'above' | 'below';
  /** Only rows more than a month after every course was over, or the others. */
  readonly when?: 'stopped' | 'treated';
  /** Only rows whose arm was given this drug before any other. */
  readonly first?: DrugId;
}

/** One published value that the model misses, as it is shown. */
export interface MisfitRow {
  readonly id: string;
  readonly study: string;
  readonly endPoint: string;
  readonly months: string;
  readonly published: string;
  readonly model: string;
  /** Follows the two numbers. */
  readonly unit: string;
}

/** Every misfit beyond twice the spread between studies that stays, and why; the first that fits a row counts. */
export const knownMisfits = [
  {
    id: 'denosumabP1npLate',
    what: 'after denosumab P1NP comes back too late, and too little',
    why: 'osteoblasts have to be called by what resorption releases and then to mature, and both take months in the model',
    drugs: ['denosumab'],
    inputs: [],
    endPoints: ['p1np', 'bsap'],
    side: 'below',
    when: 'stopped',
  },
  {
    id: 'denosumabHipKept',
    what: 'the hip loses too little in the first year after denosumab',
    why: 'the hip turns over more slowly than the spine in the model, which limits what a rebound can take from it in a year',
    drugs: ['denosumab'],
    inputs: [],
    endPoints: ['bmdTotalHip', 'bmdFemoralNeck'],
    side: 'above',
    when: 'stopped',
  },
  {
    id: 'denosumabP1npLow',
    what: 'P1NP falls too far in the first year of denosumab',
    why: 'formation follows resorption by one signal, and little of it has a source of its own',
    drugs: ['denosumab'],
    inputs: [],
    endPoints: ['p1np', 'bsap'],
    side: 'below',
    when: 'treated',
  },
  {
    id: 'denosumabHipEarly',
    what: 'the femoral neck gains too much in the first year of denosumab, and the hip too fast after small doses',
    why: 'cavities refill at one pace in all of the hip, and a small dose stops resorption in the model for as long as a large one at first',
    drugs: ['denosumab'],
    inputs: [],
    endPoints: ['bmdTotalHip', 'bmdFemoralNeck'],
    side: 'above',
    when: 'treated',
  },
  {
    id: 'denosumabHipShort',
    what: 'the hip gains too little on a small dose of denosumab in one trial',
    why: 'the same dose gained half as much in another trial, and the model is held to both',
    drugs: ['denosumab'],
    inputs: [],
    endPoints: ['bmdTotalHip'],
    side: 'below',
    when: 'treated',
  },
  {
    id: 'denosumabThenTeriparatideHip',
    what: 'the hip falls too far when teriparatide follows denosumab',
    why: 'the rebound and the formation that teriparatide withholds at the hip come together, and neither knows of the other',
    drugs: ['denosumab', 'teriparatide'],
    inputs: [],
    endPoints: ['bmdTotalHip', 'bmdFemoralNeck'],
    side: 'below',
    first: 'denosumab',
  },
  {
    id: 'teriparatideThenDenosumabHip',
    what: 'the hip gains too much when denosumab follows teriparatide',
    why: 'bone made under teriparatide is young and open: when turnover stops, all of it mineralises and refills at once, and no cortex pays for it',
    drugs: ['denosumab', 'teriparatide'],
    inputs: [],
    endPoints: ['bmdTotalHip', 'bmdFemoralNeck'],
    side: 'above',
    first: 'teriparatide',
  },
  {
    id: 'bothThenDenosumabHip',
    what: 'the hip gains too little when denosumab and teriparatide are given together',
    why: 'teriparatide needs turnover to act in the model, and denosumab leaves none',
    drugs: ['denosumab', 'teriparatide'],
    inputs: [],
    endPoints: ['bmdFemoralNeck', 'bmdTotalHip'],
    side: 'below',
  },
  {
    id: 'teriparatideHipEarly',
    what: 'the hip falls in the first half year of teriparatide, where it held or rose a little',
    why: 'the formation withheld at the hip stands for cortex that becomes porous; it sets in with the drug rather than with remodelling',
    drugs: ['teriparatide'],
    inputs: [],
    endPoints: ['bmdTotalHip'],
    side: 'below',
  },
  {
    id: 'teriparatideHipLate',
    what: 'the hip gains too much in the second year of teriparatide, and on the higher dose',
    why: 'what is withheld at the hip fades with tolerance, and the effect grows in proportion to the dose',
    drugs: ['teriparatide'],
    inputs: [],
    endPoints: ['bmdTotalHip', 'bmdFemoralNeck'],
    side: 'above',
  },
  {
    id: 'teriparatideSpineHighDose',
    what: 'the spine gains too much on twice the dose of teriparatide',
    why: 'the effect grows in proportion to the dose: no drive of the PTH analogues saturates',
    drugs: ['teriparatide'],
    inputs: [],
    endPoints: ['bmdLumbarSpine'],
    side: 'above',
  },
  {
    id: 'teriparatideNeckMen',
    what: 'the femoral neck of men on twice the dose of teriparatide gains too little',
    why: 'bone laid on from outside, of which men have more, is not in the model, and hardly a study of men was fitted',
    drugs: ['teriparatide'],
    inputs: [],
    endPoints: ['bmdFemoralNeck'],
    side: 'below',
  },
  {
    id: 'teriparatideFracture',
    what: 'relative risks of fracture under teriparatide are higher than in the trials',
    why: 'the illustrative map sees density and turnover only: shape, cortex and where new bone is laid are not in it; the trials had few fractures',
    drugs: ['teriparatide'],
    inputs: [],
    endPoints: ['vertebralFracture', 'nonVertebralFracture'],
    side: 'above',
  },
  {
    id: 'abaloparatideFracture',
    what: 'the relative risk of vertebral fracture under abaloparatide is higher than in the trial',
    why: 'the published interval reaches from 0.05 to 0.39, as few women fractured, and the map tells the PTH analogues apart by density and turnover alone',
    drugs: ['abaloparatide'],
    inputs: [],
    endPoints: ['vertebralFracture'],
    side: 'above',
  },
  {
    id: 'abaloparatideHip',
    what: 'the hip gains too little under abaloparatide',
    why: 'in the model it differs from teriparatide in strength and in its catabolic share; what is withheld at the hip is the same for both',
    drugs: ['abaloparatide'],
    inputs: [],
    endPoints: ['bmdTotalHip', 'bmdFemoralNeck'],
    side: 'below',
  },
  {
    id: 'abaloparatideThenAlendronateNeck',
    what: 'the femoral neck gains too much when alendronate follows abaloparatide',
    why: 'bone made under the analogue is young and open, and all of it mineralises and refills when turnover is stopped',
    drugs: ['abaloparatide', 'alendronate'],
    inputs: [],
    endPoints: ['bmdFemoralNeck', 'bmdTotalHip'],
    side: 'above',
  },
  {
    id: 'alendronateTeriparatideHipFall',
    what: 'the hip falls too little when teriparatide follows alendronate',
    why: 'cortex that an antiresorptive has kept closed, and that opens under teriparatide, is not a part of its own',
    drugs: ['alendronate', 'teriparatide'],
    inputs: [],
    endPoints: ['bmdTotalHip'],
    side: 'above',
  },
  {
    id: 'alendronateTeriparatideNeck',
    what: 'the femoral neck gains too little in the second year of teriparatide after alendronate',
    why: 'what is left of the bisphosphonate goes on acting on new osteoclasts, and teriparatide needs turnover in the model',
    drugs: ['alendronate', 'teriparatide'],
    inputs: [],
    endPoints: ['bmdFemoralNeck'],
    side: 'below',
  },
  {
    id: 'alendronateTeriparatideStop',
    what: 'the spine loses too little when teriparatide after alendronate is stopped',
    why: 'what is left of the bisphosphonate holds in the model what teriparatide has built',
    drugs: ['alendronate', 'teriparatide'],
    inputs: [],
    endPoints: ['bmdLumbarSpine'],
    side: 'above',
  },
  {
    id: 'romosozumabSpineHigh',
    what: 'the spine gains too much in a year of romosozumab in one trial',
    why: 'the model is held to several trials of the same dose, of which this one gained least',
    drugs: ['romosozumab'],
    inputs: [],
    endPoints: ['bmdLumbarSpine'],
    side: 'above',
  },
  {
    id: 'romosozumabHipHigh',
    what: 'the hip gains too much and too fast under romosozumab',
    why: 'Wnt acts on formation at once and at every site; how it differs at the hip rests on few trials',
    drugs: ['romosozumab'],
    inputs: [],
    endPoints: ['bmdTotalHip', 'bmdFemoralNeck'],
    side: 'above',
  },
  {
    id: 'romosozumabCtxHeld',
    what: 'CTX stays down throughout romosozumab, where trials saw it come back within three months',
    why: 'Wnt lowers RANKL for as long as sclerostin is held, and nothing in the model makes up for that',
    drugs: ['romosozumab'],
    inputs: [],
    endPoints: ['ctx'],
    side: 'below',
    when: 'treated',
  },
  {
    id: 'romosozumabP1npEarly',
    what: 'P1NP fades too early under romosozumab',
    why: 'osteoblast precursors that sclerostin had held back are used up within months',
    drugs: ['romosozumab'],
    inputs: [],
    endPoints: ['p1np'],
    side: 'below',
    when: 'treated',
  },
  {
    id: 'romosozumabP1npLate',
    what: 'P1NP does not fall below its start in the second year of romosozumab',
    why: 'precursors come as fast as they are used up once the first have gone',
    drugs: ['romosozumab'],
    inputs: [],
    endPoints: ['p1np'],
    side: 'above',
  },
  {
    id: 'romosozumabThenAlendronateCtx',
    what: 'CTX is too low in the third year, under alendronate after romosozumab',
    why: 'uptake of a bisphosphonate does not depend on how much surface is being turned over',
    drugs: ['alendronate', 'romosozumab'],
    inputs: [],
    endPoints: ['ctx'],
    side: 'below',
    first: 'romosozumab',
  },
  {
    id: 'alendronateThenRomosozumabP1np',
    what: 'P1NP rises too little when romosozumab follows alendronate',
    why: 'formation on quiescent surfaces is small in the model, and alendronate leaves few others',
    drugs: ['alendronate', 'romosozumab'],
    inputs: [],
    endPoints: ['p1np'],
    side: 'below',
    first: 'alendronate',
  },
  {
    id: 'alendronateStoppedCtx',
    what: 'turnover stays down too long after alendronate is stopped',
    why: 'what is buried is set free by resorption alone and acts again at full strength',
    drugs: ['alendronate'],
    inputs: [],
    endPoints: ['ctx', 'p1np'],
    side: 'below',
    when: 'stopped',
  },
  {
    id: 'alendronateNeckEarly',
    what: 'the femoral neck gains too fast in the first half year of alendronate',
    why: 'cavities refill at one pace in all of the hip',
    drugs: ['alendronate'],
    inputs: [],
    endPoints: ['bmdFemoralNeck', 'bmdTotalHip'],
    side: 'above',
  },
  {
    id: 'alendronateGain',
    what: 'years of alendronate gain too little',
    why: 'under a bisphosphonate the model gains by refilling and mineralisation only, which are done after some years',
    drugs: ['alendronate'],
    inputs: [],
    endPoints: ['bmdLumbarSpine', 'bmdTotalHip', 'bmdFemoralNeck'],
    side: 'below',
  },
  {
    id: 'alendronateFracture',
    what: 'the relative risk of vertebral fracture is higher than in the trial of going on with alendronate',
    why: 'density and turnover differ little between going on and stopping, and that is all the illustrative map sees; the trial counted fractures with complaints, which were few',
    drugs: ['alendronate'],
    inputs: [],
    endPoints: ['vertebralFracture'],
    side: 'above',
  },
  {
    id: 'risedronateFracture',
    what: 'the relative risk of vertebral fracture in the first year of risedronate is higher than in the trial',
    why: 'the first year rests on few fractures: after three years the same trial found an effect half as large, and the model agrees',
    drugs: ['risedronate'],
    inputs: [],
    endPoints: ['vertebralFracture'],
    side: 'above',
  },
  {
    id: 'anastrozoleZoledronateSpine',
    what: 'the spine gains too much when zoledronate is given from the start with an aromatase inhibitor',
    why: 'the aromatase inhibitor alone costs less in its first year than in the trial, which leaves more of the gain',
    drugs: ['anastrozole', 'zoledronate'],
    inputs: [],
    endPoints: ['bmdLumbarSpine'],
    side: 'above',
  },
  {
    id: 'prednisoneTeriparatideHip',
    what: 'the hip gains too little when teriparatide is given with a glucocorticoid',
    why: 'the model multiplies a weakened supply of osteoblasts, where teriparatide also keeps them and osteocytes alive against the glucocorticoid',
    drugs: ['prednisone', 'teriparatide'],
    inputs: [],
    endPoints: ['bmdFemoralNeck', 'bmdTotalHip'],
    side: 'below',
  },
  {
    id: 'odanacatibNtx',
    what: 'resorption falls too little in the fifth year of odanacatib',
    why: 'the share that is blocked is one number for all years, and was less in the years before; few women stayed for five',
    drugs: ['odanacatib'],
    inputs: [],
    endPoints: ['ntx', 'ctx'],
    side: 'above',
  },
  {
    id: 'strontiumFracture',
    what: 'the relative risk of vertebral fracture under strontium ranelate is higher than in the trial',
    why: 'strontium does little in the model but call osteoblasts; what it does to mineral is left out, as its DXA is half an artefact',
    drugs: ['strontiumRanelate'],
    inputs: [],
    endPoints: ['vertebralFracture'],
    side: 'above',
  },
  {
    id: 'rosiglitazoneHip',
    what: 'the hip loses too little in the first months of rosiglitazone',
    why: 'fewer osteoblasts take months to cost bone; the trial had 50 women for 14 weeks',
    drugs: ['rosiglitazone'],
    inputs: [],
    endPoints: ['bmdTotalHip'],
    side: 'above',
  },
  {
    id: 'lactationRegain',
    what: 'the spine regains too slowly after weaning',
    why: 'regain is refilling alone; that formation runs ahead after weaning is not in the model',
    drugs: [],
    inputs: ['lactation'],
    endPoints: ['bmdLumbarSpine'],
    side: 'below',
  },
  {
    id: 'hyperparathyroidSurgery',
    what: 'the spine gains too little in the year after surgery for primary hyperparathyroidism',
    why: 'the model gives back a part of what five years of disease have cost it, and no more; people gained more than that',
    drugs: [],
    inputs: ['parathyroidOutput'],
    endPoints: ['bmdLumbarSpine', 'bmdFemoralNeck', 'bmdTotalHip'],
    side: 'below',
  },
  {
    id: 'untreatedNeck',
    what: 'untreated women lose too little in one trial of exercise',
    why: 'its controls lost as fast as women in the years about menopause do, long after theirs',
    drugs: [],
    inputs: [],
    endPoints: ['bmdFemoralNeck', 'bmdTotalHip'],
    side: 'above',
  },
] as const satisfies readonly KnownMisfit[];

export type MisfitId = (typeof knownMisfits)[number]['id'];
