import { calibrated } from '../../../shared/bone/calibrated.ts';
import { serum } from '../../../shared/bone/processes/serum.ts';
import { measures } from '../../../shared/explain/why/measures.ts';
import { times, valueAt, type Readable } from '../charts/cursor.ts';
import { against, verdict, whyRawDiffers, type Baseline, type Weighing } from './tilt.ts';

/** Which ratio the beam weighs. */
export type Ratio = 'net' | 'raw' | 'serum';

/** How each ratio is called. */
export const ratios: Readonly<
  Record<Ratio, { readonly label: string; readonly name: string; readonly more: string }>
> = {
  net: { label: 'Net', name: 'Net balance', more: 'resorption signal' },
  raw: { label: 'Raw', name: 'Raw RANKL:OPG ratio', more: 'RANKL for each OPG' },
  serum: { label: 'Serum', name: 'Serum RANKL:OPG ratio', more: 'sRANKL for each OPG in serum' },
};

/** Where the bars of a ratio stand among the measures. */
export const measureOf: Readonly<Record<Ratio, number>> = {
  net: placeOf('netBalance'),
  raw: placeOf('ranklOpgRatio'),
  serum: placeOf('serumRanklOpgRatio'),
};

/** What lies on the pans where one ratio is weighed. */
export interface Load {
  /** Relative to the baseline, as everything here. */
  readonly ratio: number;
  readonly rankl: number;
  readonly opg: number;
  /** How many times as much RANKL drugs hold as OPG does; null where that ratio knows nothing of them. */
  readonly drugs: number | null;
  readonly ranklName: string;
  readonly opgName: string;
}

/** Reads one ratio at a day within the run. */
export function loadOf(
  course: Readable,
  day: number,
  baseline: Baseline,
  { net, raw, opg, drugs }: Weighing,
  ratio: Ratio,
): Load {
  switch (ratio) {
    case 'net':
      return { ratio: net, rankl: net, opg, drugs, ranklName: 'free RANKL', opgName: 'OPG' };
    case 'raw':
      return {
        ratio: raw,
        rankl: raw * opg,
        opg,
        drugs: null,
        ranklName: 'all RANKL',
        opgName: 'OPG',
      };
    case 'serum': {
      const read = (column: string): number => valueAt(course, column, day) ?? NaN;
      const first = (column: string): number => course.columns[column]?.[0] ?? NaN;
      const own = baseline === 'day 0';
      const ratioNow = own
        ? read('serumRanklOpgRatioPercent') / 100
        : read('serumRanklOpgRatio') / (young('sL0') / young('sOpg0'));
      const rankl = read('serumRankl') / (own ? first('serumRankl') : young('sL0'));
      const inSerum = read('serumOpg') / (own ? first('serumOpg') : young('sOpg0'));
      return {
        ratio: or1(ratioNow),
        rankl: or1(rankl),
        opg: or1(inSerum),
        drugs: null,
        ranklName: 'sRANKL',
        opgName: 'OPG in serum',
      };
    }
  }
}

/** The reading of a ratio as it is heard and seen. */
export function readingOf({ ratio }: Load, kind: Ratio, baseline: Baseline): string {
  const { name, more } = ratios[kind];
  return `${name} ${times(ratio)} × ${against[baseline]} – ${verdict(ratio, more).words}`;
}

/** Why the three ratios need not say the same, beside the one that is weighed. */
export function whyTheyDiffer(
  weighing: Weighing,
  load: Load,
  kind: Ratio,
  baseline: Baseline,
): string {
  switch (kind) {
    case 'net':
      return `Raw RANKL:OPG ratio ${times(weighing.raw)} × ${against[baseline]}. ${whyRawDiffers(weighing)}`;
    case 'raw':
      return `Net balance ${times(weighing.net)} × ${against[baseline]}. ${whyRawDiffers(weighing)}`;
    case 'serum': {
      const apart = Math.abs(Math.log2(load.ratio / weighing.net)) > 0.3;
      return `Net balance in bone ${times(weighing.net)} ×. ${apart ? 'Serum does not follow it' : 'Serum need not follow it'}: most OPG in blood comes from vessels and other tissues and rises with age and the loss of oestrogen, and most RANKL stays on the membranes of cells.`;
    }
  }
}

/** A value of young women: as fitted, else as recorded. */
function young(symbol: 'sL0' | 'sOpg0'): number {
  const fitted: Readonly<Record<string, number>> = calibrated.values;
  return fitted[symbol] ?? serum.parameters[symbol].value;
}

/** A course without serum weighs as at rest. */
function or1(value: number): number {
  return Number.isFinite(value) ? value : 1;
}

function placeOf(id: (typeof measures)[number]['id']): number {
  return measures.findIndex((measure) => measure.id === id);
}
