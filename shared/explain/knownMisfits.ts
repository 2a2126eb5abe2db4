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
    id: 'denosumabReboundLate',
    what: 'after denosumab, markers come back up later than published',
    why: 'one mean level of antibody stands for people who lose it weeks apart, and the waiting precursors need weeks to become osteoclasts',
    drugs: ['denosumab'],
    inputs: [],
    endPoints: ['ctx', 'ntx', 'p1np', 'bsap'],
    side: 'below',
    when: 'stopped',
  },
  {
    id: 'denosumabSpineLost',
    what: 'after years of denosumab the spine loses too much',
    why: 'precursors pile up for as long as RANKL is held, so that the rebound grows with the years more than it does in people, some of whom were given something else',
    drugs: ['denosumab'],
    inputs: [],
    endPoints: ['bmdLumbarSpine'],
    side: 'below',
    when: 'stopped',
  },
  {
    id: 'denosumabSpineShort',
    what: 'the spine gains too little in the first years of denosumab',
    why: 'there is one law of bone density for every drug, and the share of formation at the spine that waits for no resorption has to serve ten years as well as one',
    drugs: ['denosumab'],
    inputs: [],
    endPoints: ['bmdLumbarSpine'],
    side: 'below',
    when: 'treated',
  },
  {
    id: 'denosumabCtxHeld',
    what: 'CTX stays down too long after small doses and at the end of an interval',
    why: 'binding and elimination have one set of numbers for all doses, and one mean level lets go later than the mean of people does',
    drugs: ['denosumab'],
    inputs: [],
    endPoints: ['ctx', 'ntx'],
    side: 'below',
    when: 'treated',
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
    what: 'the hip gains too fast in the first months of small doses of denosumab',
    why: 'resorption is held as by a full dose, for the same reason as CTX',
    drugs: ['denosumab'],
    inputs: [],
    endPoints: ['bmdTotalHip', 'bmdFemoralNeck'],
    side: 'above',
  },
  {
    id: 'denosumabFracture',
    what: 'the relative risk of vertebral fracture under denosumab is lower than in the trial',
    why: 'the turnover term of the illustrative map nearly vanishes when resorption does, and takes full credit for it',
    drugs: ['denosumab'],
    inputs: [],
    endPoints: ['vertebralFracture'],
    side: 'below',
  },
  {
    id: 'denosumabThenTeriparatideCtx',
    what: 'CTX rises too little when teriparatide follows denosumab',
    why: 'rebound and PTH add in people; in the model what is left of the antibody still catches the RANKL that PTH makes',
    drugs: ['denosumab', 'teriparatide'],
    inputs: [],
    endPoints: ['ctx', 'p1np'],
    side: 'below',
    first: 'denosumab',
  },
  {
    id: 'teriparatideThenDenosumabHip',
    what: 'the hip gains far too much when denosumab follows teriparatide',
    why: 'bone made under teriparatide is young and open: when turnover stops, all of it mineralises and refills at once, and no cortex pays for it',
    drugs: ['denosumab', 'teriparatide'],
    inputs: [],
    endPoints: ['bmdTotalHip', 'bmdFemoralNeck'],
    side: 'above',
    first: 'teriparatide',
  },
  {
    id: 'bothThenDenosumabNeck',
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
    what: 'the hip gains too much in the second year of teriparatide',
    why: 'what is withheld at the hip fades with tolerance, while formation is kept up by what resorption releases',
    drugs: ['teriparatide'],
    inputs: [],
    endPoints: ['bmdTotalHip', 'bmdFemoralNeck'],
    side: 'above',
  },
  {
    id: 'teriparatideNeckHighDose',
    what: 'the femoral neck of men on 40 ug of teriparatide gains too little',
    why: 'the formation withheld at the hip grows with the dose, and bone laid on from outside is not in the model',
    drugs: ['teriparatide'],
    inputs: [],
    endPoints: ['bmdFemoralNeck'],
    side: 'below',
  },
  {
    id: 'teriparatideP1npHigh',
    what: 'P1NP rises too far under teriparatide and does not wane in the second year',
    why: 'tolerance grows, but so does what resorption releases, and that calls osteoblasts in its turn',
    drugs: ['teriparatide'],
    inputs: [],
    endPoints: ['p1np'],
    side: 'above',
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
    why: 'four fractures in the treated group: the interval reaches from 0.05 to 0.39, and the map has nothing that tells the two PTH analogues apart but density and turnover',
    drugs: ['abaloparatide'],
    inputs: [],
    endPoints: ['vertebralFracture'],
    side: 'above',
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
    id: 'romosozumabHipHigh',
    what: 'the hip gains too much and too fast under romosozumab and keeps too much of it',
    why: 'Wnt acts on formation at once and at every site; how it wanes at the hip rests on few trials',
    drugs: ['romosozumab'],
    inputs: [],
    endPoints: ['bmdTotalHip', 'bmdFemoralNeck'],
    side: 'above',
  },
  {
    id: 'romosozumabCtxSlow',
    what: 'CTX falls too slowly in the first two weeks of romosozumab',
    why: 'fewer osteoclasts have to be made first; nothing tells those at work to stop',
    drugs: ['romosozumab'],
    inputs: [],
    endPoints: ['ctx'],
    side: 'above',
  },
  {
    id: 'romosozumabReboundSmall',
    what: 'turnover overshoots too little after romosozumab',
    why: 'what waits while sclerostin is held is not kept count of, as precursors are under denosumab',
    drugs: ['romosozumab'],
    inputs: [],
    endPoints: ['ctx', 'p1np'],
    side: 'below',
    when: 'stopped',
  },
  {
    id: 'romosozumabCtxHeld',
    what: 'CTX stays down throughout romosozumab, where one trial saw it come back within three months',
    why: 'Wnt lowers RANKL for as long as sclerostin is held; the trials differ, and another saw CTX low for a year',
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
    why: 'the pool of osteoblast precursors is all that remembers having been driven',
    drugs: ['romosozumab'],
    inputs: [],
    endPoints: ['p1np'],
    side: 'above',
  },
  {
    id: 'romosozumabThenDenosumabHip',
    what: 'the hip has gained too much when denosumab follows romosozumab',
    why: 'the excess was gained under romosozumab, and is kept',
    drugs: ['denosumab', 'romosozumab'],
    inputs: [],
    endPoints: ['bmdTotalHip', 'bmdFemoralNeck'],
    side: 'above',
    first: 'romosozumab',
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
    id: 'alendronateStoppedSpine',
    what: 'the spine falls in the years after alendronate, where it rose',
    why: 'the spine of old people gains density on DXA from osteophytes and calcified vessels, which the model does not have',
    drugs: ['alendronate'],
    inputs: [],
    endPoints: ['bmdLumbarSpine'],
    side: 'below',
    when: 'stopped',
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
    id: 'anastrozoleDenosumabNeck',
    what: 'the femoral neck gains too much when denosumab is given with an aromatase inhibitor',
    why: 'a year of high turnover leaves more to refill than the trial’s women had',
    drugs: ['anastrozole', 'denosumab'],
    inputs: [],
    endPoints: ['bmdFemoralNeck', 'bmdTotalHip'],
    side: 'above',
  },
  {
    id: 'prednisoneDenosumabHip',
    what: 'the hip gains too much when denosumab is given with a glucocorticoid',
    why: 'the glucocorticoid weakens osteoblasts, but not the refilling that follows when resorption stops',
    drugs: ['denosumab', 'prednisone'],
    inputs: [],
    endPoints: ['bmdTotalHip', 'bmdFemoralNeck'],
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
    id: 'odanacatibNeck',
    what: 'the femoral neck gains too little in five years of odanacatib',
    why: 'bone laid on from outside, which odanacatib spares, is not in the model',
    drugs: ['odanacatib'],
    inputs: [],
    endPoints: ['bmdFemoralNeck'],
    side: 'below',
  },
  {
    id: 'oestrogenFracture',
    what: 'relative risks of vertebral fracture under oestrogen are lower than in the trial',
    why: 'two in five had stopped their tablets by the end, and counted as treated',
    drugs: ['oestrogen'],
    inputs: [],
    endPoints: ['vertebralFracture'],
    side: 'below',
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
    id: 'hyperparathyroidRadius',
    what: 'the radius loses too little in fifteen years of primary hyperparathyroidism',
    why: 'cortex is one compartment that answers its own load; thinning from within does not speed up',
    drugs: [],
    inputs: ['parathyroidOutput'],
    endPoints: ['bmdDistalRadius'],
    side: 'above',
  },
  {
    id: 'hyperparathyroidSurgery',
    what: 'bone gained by surgery for primary hyperparathyroidism is too little and does not last',
    why: 'the model regains what high turnover had opened; people went on gaining for ten years, and ageing goes on in the model',
    drugs: [],
    inputs: ['parathyroidOutput'],
    endPoints: ['bmdLumbarSpine', 'bmdFemoralNeck', 'bmdTotalHip'],
    side: 'below',
  },
  {
    id: 'deficiencyHip',
    what: 'the hip does not lose enough where calcium and vitamin D are short in old age',
    why: 'in the model two deficient years have run their course before the trial begins, and bone that is laid down without its mineral is not in it',
    drugs: [],
    inputs: ['calciumIntake', 'vitaminDSupply'],
    endPoints: ['bmdTotalHip', 'bmdFemoralNeck'],
    side: 'above',
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
