import type { Unit } from '../units/unit.ts';
import type { RatioEnd } from './ratioRange.ts';

/** What a plot can show together. */
export const outputGroups = {
  bmd: 'Bone mineral density',
  markers: 'Turnover markers',
  balance: 'RANKL, OPG and RANK',
  mineral: 'Calcium and hormones',
  cells: 'Bone cells and matrix',
  serum: 'Serum, as a laboratory reports it',
  immune: 'Immune system: direction only',
  vessel: 'Vessel wall: direction only',
  fracture: 'Fracture: illustrative relative risk',
  mechanism: 'Arrows of the mechanism picture',
  drugs: 'Drug level',
} as const;

export type OutputGroup = keyof typeof outputGroups;

/** Something that may be plotted, tabulated, exported or compared with a study. */
export interface Output {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  readonly group: OutputGroup;
  /** Expression over the symbols of the model. */
  readonly is: string;
  /** How the column relates to the expression x: itself; 100·(x/x₀ − 1); 100·x/x₀; or x/x₀, with x₀ just before day 0’s events. */
  readonly form: 'absolute' | 'change from day 0' | 'percent of day 0' | 'ratio to day 0';
  /** Of a ratio, which end of its range this is. */
  readonly end?: RatioEnd;
  /** Digits after the decimal point on screen. */
  readonly digits: number;
}
