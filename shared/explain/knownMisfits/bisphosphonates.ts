import type { KnownMisfit } from './misfit.ts';

/** Bisphosphonates alone. */
export const bisphosphonates = [
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
    id: 'alendronateNeckEarly',
    what: 'the femoral neck gains too much in the first months of alendronate in one trial',
    why: 'cavities refill at one pace in all of the hip',
    drugs: ['alendronate'],
    inputs: [],
    endPoints: ['bmdFemoralNeck'],
    side: 'above',
  },
] as const satisfies readonly KnownMisfit[];
