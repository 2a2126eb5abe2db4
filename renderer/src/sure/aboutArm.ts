import type { SureCurve, SureCurves } from '../../../shared/explain/sure/curves.ts';
import type { Curve } from '../arms/paths.ts';
import type { Series } from '../arms/series.ts';

/** What is drawn about one curve of a plot of arms: in its colour and dashes. */
export interface About {
  readonly id: string;
  readonly colour: string;
  readonly dash: readonly number[];
  readonly low: Curve;
  readonly high: Curve;
  readonly lines: readonly Curve[];
}

const known = new WeakMap<SureCurve, Omit<About, 'id' | 'colour' | 'dash'>>();

/** What is known about a curve, with the looks of its series; nothing where nothing is. */
export function aboutSeries(
  sure: SureCurves | null,
  column: string,
  { id, colour, dash }: Pick<Series, 'id' | 'colour' | 'dash'>,
): readonly About[] {
  const curve = sure?.get(column);
  if (!curve) return [];
  const { days } = curve;
  const curves = known.get(curve) ?? {
    low: { days, values: curve.low },
    high: { days, values: curve.high },
    lines: curve.lines.map((values) => ({ days, values: Float64Array.from(values) })),
  };
  known.set(curve, curves);
  return [{ id, colour, dash, ...curves }];
}

/** The curves that an axis is to hold; none while more are to come, so that it settles once. */
export function roomFor(sure: SureCurves | null, about: readonly About[]): readonly Curve[] {
  if (sure?.whole !== true) return [];
  return about.flatMap(({ low, high, lines }) => [low, high, ...lines]);
}
