import { drugs, type DrugId } from '../drugs/index.ts';
import { inputs, type InputId } from '../inputs/index.ts';
import type { EvidenceGrade } from '../model/input.ts';
import type { OutputGroup } from '../model/output.ts';
import type { Reference } from '../model/provenance.ts';
import {
  asano2019,
  cauley2003,
  eghbaliFatourechi2003,
  hofbauerSchoppet2004,
  startModel,
  vanStaa2000,
} from '../model/references.ts';

/** What something acts on, as outputs are grouped; an arrow or the level of a drug is no effect. */
export type Outcome = Exclude<OutputGroup, 'drugs' | 'mechanism'>;

/** How well one effect is known in people, and why. */
export interface EffectGrade {
  readonly outcome: Outcome;
  readonly grade: EvidenceGrade;
  readonly because: string;
  readonly source: Reference;
}

type Judged = Omit<EffectGrade, 'outcome'>;

/** What an effect is on, in a word or two within a sentence; in the order of the screen. */
export const outcomeNames: Readonly<Record<Outcome, string>> = {
  bmd: 'bone density',
  markers: 'turnover markers',
  balance: 'RANKL and OPG',
  mineral: 'calcium and hormones',
  cells: 'bone cells',
  serum: 'serum',
  immune: 'immune system',
  vessel: 'vessel wall',
  fracture: 'fracture',
};

export const outcomes = Object.keys(outcomeNames) as readonly Outcome[];

/** How well an outcome can be known at all, whatever acts on it. */
const ceilings: Readonly<Record<Outcome, Judged>> = {
  bmd: {
    grade: 'strong',
    because: 'measured by DXA in nearly every trial of the evidence',
    source: startModel,
  },
  markers: {
    grade: 'strong',
    because: 'measured in blood and urine in most trials of the evidence',
    source: startModel,
  },
  balance: {
    grade: 'moderate',
    because:
      'RANKL was counted on marrow cells of women before and after menopause, and hardly under drugs',
    source: eghbaliFatourechi2003,
  },
  mineral: {
    grade: 'moderate',
    because: 'measured in trials, but no row of the evidence holds the model to it',
    source: startModel,
  },
  cells: {
    grade: 'weak',
    because: 'no biopsy is among the evidence',
    source: startModel,
  },
  serum: {
    grade: 'moderate',
    because: 'assays differ thirtyfold, and serum does not follow bone',
    source: hofbauerSchoppet2004,
  },
  immune: {
    grade: 'weak',
    because: 'a dial from cells and mice; mice without soluble RANKL have normal immune organs',
    source: asano2019,
  },
  vessel: {
    grade: 'weak',
    because: 'direction from mice without OPG, association only in people',
    source: hofbauerSchoppet2004,
  },
  fracture: {
    grade: 'moderate',
    because: 'follows from density and turnover by an illustrative map',
    source: startModel,
  },
};

/** A randomised trial with fracture as an end point. */
function trial(because: string, source: Reference): { readonly fracture: Judged } {
  return { fracture: { grade: 'strong', because, source } };
}

const cohort: { readonly fracture: Judged } = {
  fracture: {
    grade: 'strong',
    because: 'rises with the dose among 244,235 users',
    source: vanStaa2000,
  },
};

/** Where more is known of one effect than of drug and outcome in general. */
const knownOfDrugs: Readonly<Partial<Record<DrugId, Partial<Record<Outcome, Judged>>>>> = {
  denosumab: trial(
    'vertebral, hip and other fractures in 7868 women',
    drugs.denosumab.references.cummings2009,
  ),
  zoledronate: trial(
    'vertebral and hip fractures in 7765 women',
    drugs.zoledronate.references.black2007,
  ),
  alendronate: trial(
    'vertebral fractures in 994 women, and in FIT',
    drugs.alendronate.references.liberman1995,
  ),
  risedronate: trial('vertebral fractures in 2458 women', drugs.risedronate.references.harris1999),
  raloxifene: trial(
    'vertebral fractures, and no others, in 7705 women',
    drugs.raloxifene.references.ettinger1999,
  ),
  teriparatide: trial(
    'vertebral and other fractures in 1637 women',
    drugs.teriparatide.references.neer2001,
  ),
  abaloparatide: trial(
    'vertebral fractures in 2463 women',
    drugs.abaloparatide.references.miller2016,
  ),
  romosozumab: trial('vertebral fractures in 7180 women', drugs.romosozumab.references.cosman2016),
  ibandronate: trial('vertebral fractures in 2946 women', drugs.ibandronate.references.chesnut2004),
  strontiumRanelate: trial(
    'vertebral fractures in 1649 women',
    drugs.strontiumRanelate.references.meunier2004,
  ),
  oestrogen: trial('hip and vertebral fractures in 16,608 women', cauley2003),
  prednisone: cohort,
  cinacalcet: {
    mineral: {
      grade: 'strong',
      because: 'lowers PTH and calcium in randomised trials',
      source: drugs.cinacalcet.references.block2004,
    },
  },
};

const knownOfInputs: Readonly<Partial<Record<InputId, Partial<Record<Outcome, Judged>>>>> = {
  glucocorticoid: cohort,
};

const order: readonly EvidenceGrade[] = ['weak', 'moderate', 'strong'];

/** The grade of every effect of a drug. */
export function gradesOfDrug(id: DrugId): readonly EffectGrade[] {
  return gradesOf(drugs[id], knownOfDrugs[id]);
}

/** The grade of every effect of an input. */
export function gradesOfInput(id: InputId): readonly EffectGrade[] {
  return gradesOf(inputs[id], knownOfInputs[id]);
}

/** What is known of the effect itself; else the lesser of what is known of the cause and of the outcome. */
export function gradesOf(
  cause: {
    readonly grade: EvidenceGrade;
    readonly references: Readonly<Record<string, Reference>>;
  },
  known: Partial<Record<Outcome, Judged>> = {},
): readonly EffectGrade[] {
  const { grade, references } = cause;
  const sources = Object.values(references);
  const source = sources.find(({ citation }) => citation !== startModel.citation) ?? startModel;
  return outcomes.map((outcome) => {
    const ceiling = ceilings[outcome];
    const itself: Judged = { grade, because: 'as much as is known of it at all', source };
    const limits =
      order.indexOf(grade) >= order.indexOf(ceiling.grade) && ceiling.grade !== 'strong';
    return { outcome, ...(known[outcome] ?? (limits ? ceiling : itself)) };
  });
}
