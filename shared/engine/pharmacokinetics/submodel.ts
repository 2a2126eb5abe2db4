import type { Process } from '../../model/process.ts';
import type { Unit } from '../../units/unit.ts';

/** What a kind of kinetics contributes to the equations, and how doses and levels are read. */
export interface Submodel {
  readonly process: Process;
  /** State that a single dose adds to, and the parameter that is the amount per unit of dose; null where none. */
  readonly dose: { readonly state: string; readonly perDose: string } | null;
  /** Drive that a steady course raises or lowers, and the parameter that is how much per unit of dose per day; null where none. */
  readonly course: {
    readonly drive: string;
    readonly perDailyDose: string;
    readonly sign: 1 | -1;
  } | null;
  /** What a plot of the drug shows. */
  readonly level: { readonly symbol: string; readonly unit: Unit; readonly label: string };
}
