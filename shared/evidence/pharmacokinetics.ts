import { prolia, proliaEu } from '../model/references.ts';
import type { Treatment } from '../scenario/parts.ts';
import type { Reference } from '../model/provenance.ts';

/** One published quantity of the level of a drug. */
export interface LevelRow {
  readonly id: string;
  readonly drug: Treatment['drug'];
  /** mg. */
  readonly dose: number;
  readonly everyDays: number;
  readonly doses: number;
  readonly quantity:
    'greatest level' | 'day of the greatest level' | 'half-life' | 'trough' | 'area';
  /** Day of a trough, or to which an area counts; the half-life is that of the second month of levels. */
  readonly day: number;
  readonly value: number;
  readonly unit: 'ng/mL' | 'd' | 'ng·d/mL';
  /** ng/mL in one unit of the program’s level. */
  readonly perUnit: number;
  /** Spread between studies, percent of the value. */
  readonly tolerance: number;
  readonly source: Reference;
  readonly note?: string;
}

const xgeva: Reference = {
  citation: 'Xgeva (denosumab) US prescribing information, section 12.3.',
  doi: null,
  foundBy: 'FDA BLA 125320, section 12.3',
};
const evenity: Reference = {
  citation: 'Evenity (romosozumab) US prescribing information, section 12.3.',
  doi: null,
  foundBy: 'FDA BLA 761062, section 12.3',
};

const once = { drug: 'denosumab', dose: 60, everyDays: 182.625, doses: 1, perUnit: 1 } as const;
const monthly = { drug: 'denosumab', dose: 120, everyDays: 28, perUnit: 1 } as const;
// Of 145 kDa; its level is in nmol/L.
const romosozumab = {
  drug: 'romosozumab',
  dose: 210,
  everyDays: 30.4375,
  doses: 1,
  perUnit: 145,
} as const;

const lag = 'The range that is given is wide; a third is taken, as for half-lives.';

/** Levels of the two antibodies whose kinetics are followed; all recalled, none read again. */
export const levels: readonly LevelRow[] = [
  {
    ...{ id: 'C0157', ...once, quantity: 'greatest level', day: 0, value: 6750, unit: 'ng/mL' },
    ...{ tolerance: 28, source: prolia },
  },
  {
    ...{ id: 'C0158', ...once, quantity: 'day of the greatest level', day: 0, value: 10 },
    ...{ unit: 'd', tolerance: 33, source: prolia, note: lag },
  },
  {
    ...{ id: 'C0159', ...once, quantity: 'half-life', day: 0, value: 25.4, unit: 'd' },
    ...{ tolerance: 33, source: prolia },
  },
  {
    ...{ id: 'C0160', ...once, quantity: 'area', day: 112, value: 316_000, unit: 'ng·d/mL' },
    ...{ tolerance: 28, source: prolia },
  },
  {
    ...{ id: 'C0164', ...once, quantity: 'greatest level', day: 0, value: 6000, unit: 'ng/mL' },
    ...{ tolerance: 28, source: proliaEu },
  },
  {
    ...{ id: 'C0165', ...once, quantity: 'half-life', day: 0, value: 26, unit: 'd' },
    ...{ tolerance: 33, source: proliaEu },
  },
  {
    ...{ id: 'C0167', ...monthly, doses: 7, quantity: 'trough', day: 168, value: 20_500 },
    ...{ unit: 'ng/mL', tolerance: 28, source: xgeva, note: 'Before the seventh dose.' },
  },
  {
    ...{ id: 'C0169', ...monthly, doses: 1, quantity: 'half-life', day: 0, value: 28, unit: 'd' },
    ...{ tolerance: 33, source: xgeva },
  },
  {
    ...{ id: 'C0180', ...romosozumab, quantity: 'greatest level', day: 0, value: 22_200 },
    ...{ unit: 'ng/mL', tolerance: 28, source: evenity },
  },
  {
    ...{ id: 'C0181', ...romosozumab, quantity: 'day of the greatest level', day: 0, value: 5 },
    ...{ unit: 'd', tolerance: 33, source: evenity, note: lag },
  },
  {
    ...{ id: 'C0182', ...romosozumab, quantity: 'half-life', day: 0, value: 12.8, unit: 'd' },
    ...{ tolerance: 33, source: evenity },
  },
];
