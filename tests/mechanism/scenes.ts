import type { ArrowId } from '../../shared/mechanism/arrows/index.ts';
import { blankScenario, openingScenario } from '../../shared/scenario/defaults.ts';
import { addTreatment, setInput } from '../../shared/scenario/edits.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/** A healthy woman of 25 over five years: ageing has not begun, so she rests. */
export const rest: Scenario = {
  ...blankScenario,
  person: { sex: 'female', ageYears: 25, menopauseAgeYears: null, surgical: false },
  horizonDays: 1826.25,
};

const old: Scenario = { ...blankScenario, horizonDays: 1826.25 };

const scenes = {
  afterMenopause: old,
  denosumab: openingScenario,
  hyperparathyroidism: setInput(rest, 'parathyroidOutput', 4),
  teriparatide: addTreatment(old, 'teriparatide', 0),
  romosozumab: addTreatment(old, 'romosozumab', 0),
  bedRest: setInput(rest, 'mechanicalLoad', 0.3),
  glucocorticoid: setInput(rest, 'glucocorticoid', 40),
  shedding: setInput(rest, 'taceActivity', 3),
  tCells: setInput(rest, 'tCellActivation', 2),
  arthritis: setInput(rest, 'rheumatoidArthritis', 2),
  kidneyDisease: setInput(rest, 'kidneyFunction', 0.2),
} as const satisfies Readonly<Record<string, Scenario>>;

/** Where the cut of each arrow must be seen; an arrow without a scene does not compile. */
const sceneOf: Readonly<Record<ArrowId, keyof typeof scenes>> = {
  oestrogenRankl: 'afterMenopause',
  oestrogenOpg: 'afterMenopause',
  oestrogenOsteoclast: 'afterMenopause',
  oestrogenSclerostin: 'afterMenopause',
  pthRankl: 'hyperparathyroidism',
  pthOpg: 'hyperparathyroidism',
  pthOsteoblast: 'teriparatide',
  pthSclerostin: 'hyperparathyroidism',
  loadOsteocyte: 'bedRest',
  osteocyteSclerostin: 'glucocorticoid',
  osteocyteRankl: 'glucocorticoid',
  sclerostinWnt: 'romosozumab',
  wntOsteoblast: 'romosozumab',
  wntOpg: 'romosozumab',
  wntRankl: 'romosozumab',
  stromalRankl: 'afterMenopause',
  osteoblastOpg: 'teriparatide',
  taceShedding: 'shedding',
  ranklShed: 'shedding',
  opgCatches: 'afterMenopause',
  ranklRank: 'denosumab',
  solubleRank: 'shedding',
  rankSurvival: 'denosumab',
  stromalOsteoblast: 'teriparatide',
  osteoblastOsteocyte: 'afterMenopause',
  precursorOsteoclast: 'denosumab',
  osteoclastBone: 'denosumab',
  osteoblastBone: 'denosumab',
  boneCoupling: 'denosumab',
  boneOsteoclast: 'afterMenopause',
  tCellRankl: 'tCells',
  tCellCytokines: 'tCells',
  cytokinesRankl: 'arthritis',
  cytokinesPrecursor: 'arthritis',
  ranklDendritic: 'denosumab',
  tCellDendritic: 'tCells',
  ranklVessel: 'afterMenopause',
  opgVessel: 'afterMenopause',
  mineralVessel: 'kidneyDisease',
  endotheliumOpg: 'afterMenopause',
};

/** The scenario in which an arrow matters. */
export function sceneFor(id: ArrowId): Scenario {
  return scenes[sceneOf[id]];
}
