/** Where days and values of one plot lie, px. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly horizonDays: number;
  /** Ends of the value axis. */
  readonly min: number;
  readonly max: number;
}

/** Place of a day, px from the left. */
export function xOf({ left, right, horizonDays }: Frame, day: number): number {
  return left + ((right - left) * day) / horizonDays;
}

/** Place of a value, px from the top. */
export function yOf({ top, bottom, min, max }: Frame, value: number): number {
  return bottom - ((bottom - top) * (value - min)) / (max - min);
}

/** The day at a place, px from the left; at most the ends of the axis. */
export function dayAt({ left, right, horizonDays }: Frame, x: number): number {
  return Math.min(1, Math.max(0, (x - left) / (right - left))) * horizonDays;
}

/** The last part of each curve. */
const parts = new WeakMap<Curve['values'], { readonly day: number; readonly part: Curve }>();

/** The part of a curve from a day on. */
export function fromDay(curve: Curve, day: number): Curve {
  const known = parts.get(curve.values);
  if (known?.day === day) return known.part;
  const { days, values } = curve;
  const first = days.findIndex((its: number) => its >= day);
  const part =
    first < 0 ? { days: [], values: [] } : { days: days.slice(first), values: values.slice(first) };
  parts.set(values, { day, part });
  return part;
}

/** One line to draw. Both shapes [n]. */
export interface Curve {
  readonly days: Float64Array | readonly number[];
  readonly values: Float64Array | readonly number[];
}

/** The last path of each curve: of arms that nobody edits, the same one again at every frame of a drag. */
const paths = new WeakMap<Curve['values'], { readonly within: string; readonly path: string }>();

/** A curve as the path of an SVG. */
export function pathOf(frame: Frame, curve: Curve): string {
  const { left, right, top, bottom, horizonDays, min, max } = frame;
  const within = [left, right, top, bottom, horizonDays, min, max].join();
  const known = paths.get(curve.values);
  if (known?.within === within) return known.path;
  const path = pathAnew(frame, curve);
  paths.set(curve.values, { within, path });
  return path;
}

function pathAnew(frame: Frame, { days, values }: Curve): string {
  let path = '';
  for (let row = 0; row < days.length; row += 1) {
    const value = values[row];
    if (value === undefined || !Number.isFinite(value)) continue;
    const [x, y] = [xOf(frame, days[row] ?? 0), yOf(frame, value)];
    path += `${path === '' ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
  }
  return path;
}

/** What lies between a curve and a value, as a closed path. */
export function shadeOf(frame: Frame, curve: Curve, level: number): string {
  const path = pathOf(frame, curve);
  if (path === '') return '';
  const base = yOf(frame, level).toFixed(1);
  const first = xOf(frame, curve.days[0] ?? 0).toFixed(1);
  const last = xOf(frame, curve.days[curve.days.length - 1] ?? 0).toFixed(1);
  return `${path}L${last} ${base}L${first} ${base}Z`;
}
