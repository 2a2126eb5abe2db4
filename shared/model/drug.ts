import type { Unit } from '../units/unit.ts';
import type { EvidenceGrade } from './input.ts';
import type { Parameter } from './parameter.ts';
import type { Provenance, Reference } from './provenance.ts';

/** Subcutaneous depot, one compartment, saturable (target-mediated) and linear elimination. */
export interface SaturableKinetics<Key extends string> {
  readonly kind: 'depot-saturable';
  readonly massUnit: 'ng';
  readonly concentrationUnit: 'ng/mL';
  /** Depot mass per unit of dose. */
  readonly perDose: Parameter<Key>;
  readonly ka: Parameter<Key>;
  readonly V: Parameter<Key>;
  readonly Vmax: Parameter<Key>;
  readonly Km: Parameter<Key>;
  readonly kel: Parameter<Key>;
  /** Body weight for which V and Vmax are given; both grow in proportion to it. */
  readonly weight: Parameter<Key>;
}

/** Depot and two compartments, saturable and linear elimination, in molar amounts. */
export interface TwoCompartmentKinetics<Key extends string> {
  readonly kind: 'depot-two-compartment-saturable';
  readonly massUnit: 'nmol';
  readonly concentrationUnit: 'nmol/L';
  readonly perDose: Parameter<Key>;
  readonly ka: Parameter<Key>;
  readonly Vc: Parameter<Key>;
  readonly Vp: Parameter<Key>;
  readonly CL: Parameter<Key>;
  readonly Q: Parameter<Key>;
  readonly Vmax: Parameter<Key>;
  readonly Km: Parameter<Key>;
}

/** Depot and one compartment, linear elimination. */
export interface LinearKinetics<Key extends string> {
  readonly kind: 'depot-linear';
  readonly massUnit: 'ug';
  readonly concentrationUnit: 'ng/mL';
  readonly perDose: Parameter<Key>;
  readonly ka: Parameter<Key>;
  readonly V: Parameter<Key>;
  readonly kel: Parameter<Key>;
}

/** Uptake onto bone surface; burial and release are shared by all bisphosphonates. */
export interface BoneBoundKinetics<Key extends string> {
  readonly kind: 'bone-bound';
  /** An infusion is taken up within days; tablets are a steady uptake while the course lasts. */
  readonly uptake: 'at-once' | 'steady';
  /** Surface units per unit of dose. */
  readonly perDose: Parameter<Key>;
}

/**
 * Held at a level while the course lasts: the drive departs from neutral by dose per day × perDailyDose,
 * within its range.
 */
export interface ExposureKinetics<Key extends string> {
  readonly kind: 'exposure';
  readonly drive: string;
  /** Takes from the drive what it would otherwise add. */
  readonly lowers?: true;
  readonly perDailyDose: Parameter<Key>;
}

export type Kinetics<Key extends string> =
  | SaturableKinetics<Key>
  | TwoCompartmentKinetics<Key>
  | LinearKinetics<Key>
  | BoneBoundKinetics<Key>
  | ExposureKinetics<Key>;

/** Catches its target one to one: the free share is 1 / (1 + molar concentration / apparent K_D). */
export interface Binding<Key extends string> {
  readonly target: 'rankl' | 'sclerostin';
  /** Molar concentration per unit of the kinetics' concentration. */
  readonly molarPerConcentration: Parameter<Key>;
  readonly apparentKd: Parameter<Key>;
}

/** A dose, interval and usual length as labelled or as studied. */
export interface Regimen<Key extends string> {
  readonly label: string;
  readonly dose: number;
  readonly everyDays: number;
  readonly from: Provenance<Key>;
}

/** What a drug lands on, as the mechanism diagram names it; alphabetical. */
export const drugTargets = [
  'IL-6 receptor',
  'PTH receptor',
  'RANKL',
  'TNF-alpha',
  'aromatase',
  'bone mineral',
  'cathepsin K',
  'glucocorticoid receptor',
  'gut',
  'oestrogen receptor',
  'osteoblast',
  'osteoclast',
  'ovary or testis',
  'parathyroid gland',
  'sclerostin',
  'stromal cell',
  'thyroid hormone receptor',
  'vitamin D',
] as const;

export type DrugTarget = (typeof drugTargets)[number];

/** Whether people were measured under it, or only the way it acts is known. */
export type KnownEffect = 'size in people' | 'direction only';

export type DrugStatus = 'in use' | 'withdrawn' | 'investigational' | 'preclinical';

/** One medicine, as data. */
export interface Drug<Id extends string = string, Key extends string = string> {
  readonly id: Id;
  /** INN, as written on screen. */
  readonly name: string;
  readonly drugClass: string;
  /** Brand names and other words that also find it in the search field. */
  readonly keywords?: readonly string[];
  readonly status: DrugStatus;
  readonly route: string;
  /** One sentence: how it acts on the OPG/RANKL/RANK system. */
  readonly mechanism: string;
  readonly target: DrugTarget;
  readonly grade: EvidenceGrade;
  /** How much is known of its effect on bone; “direction only” is said beside every curve of it. */
  readonly effect: KnownEffect;
  /** Absorption and half-life in people, as labels and textbooks have them; the model goes by `kinetics`. */
  readonly plasma: string;
  readonly doseUnit: Unit;
  readonly doseRange: { readonly min: number; readonly max: number };
  readonly intervalRange: { readonly min: number; readonly max: number };
  readonly kinetics: Kinetics<Key>;
  readonly binds?: Binding<Key>;
  /** The first is the default. */
  readonly regimens: readonly [Regimen<Key>, ...Regimen<Key>[]];
  /** What a teacher should not leave unsaid. */
  readonly cautions: readonly string[];
  readonly references: Readonly<Record<Key, Reference>>;
}

/** Declares a drug; every provenance must name one of its own references. */
export function defineDrug<const Id extends string, const Key extends string>(
  drug: Omit<Drug<Id, NoInfer<Key>>, 'references'> & {
    readonly references: Readonly<Record<Key, Reference>>;
  },
): Drug<Id, Key> {
  return drug;
}
