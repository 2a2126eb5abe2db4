import type { PlotId, BmdForm } from './plots.ts';
import { roundStep } from './ticks.ts';

/** The ends of an axis. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** What an axis always shows, and how many steps it is rounded to. */
interface AxisRule {
  readonly least: Range;
  /** Beyond these the axis does not grow; null for no limit. */
  readonly most: Range | null;
}

const rules: Readonly<Record<PlotId, AxisRule>> = {
  bmd: { least: { min: -2, max: 2 }, most: null },
  markers: { least: { min: 0, max: 150 }, most: { min: 0, max: 1000 } },
  balance: { least: { min: -2, max: 2 }, most: { min: -6, max: 9 } },
  mineral: { least: { min: 2.2, max: 2.5 }, most: { min: 0, max: 6 } },
  drugs: { least: { min: 0, max: 100 }, most: { min: 0, max: 100 } },
};

const forms: Readonly<Record<BmdForm, AxisRule>> = {
  change: rules.bmd,
  absolute: { least: { min: 0.7, max: 0.9 }, most: { min: 0, max: 3 } },
  't-score': { least: { min: -2.5, max: -1 }, most: null },
};

const pthRule: AxisRule = { least: { min: 0, max: 80 }, most: { min: 0, max: 2000 } };

/** What the axis of a plot must always show, and may never pass. */
export function axisRule(plot: PlotId, side: 'left' | 'right', form: BmdForm): AxisRule {
  if (side === 'right') return pthRule;
  return plot === 'bmd' ? forms[form] : rules[plot];
}

/** The smallest and largest finite value drawn; null where there is none. */
export function extent(lines: readonly (readonly { readonly y: number }[])[]): Range | null {
  let [min, max] = [Infinity, -Infinity];
  for (const points of lines)
    for (const { y } of points) {
      if (y < min) min = y;
      if (y > max && y < Infinity) max = y;
    }
  return min <= max && min > -Infinity ? { min, max } : null;
}

/** What covers both; null where there is neither. */
export function joined(one: Range | null, other: Range | null): Range | null {
  if (!one || !other) return one ?? other;
  return { min: Math.min(one.min, other.min), max: Math.max(one.max, other.max) };
}

/** The ends of an axis at rest: what is drawn and what must be shown, rounded outwards. */
export function restingRange(drawn: Range | null, rule: AxisRule): Range {
  const min = Math.min(drawn?.min ?? rule.least.min, rule.least.min);
  const max = Math.max(drawn?.max ?? rule.least.max, rule.least.max);
  const step = roundStep(max - min, 8);
  const rounded = {
    min: Math.floor(min / step + 1e-9) * step,
    max: Math.ceil(max / step - 1e-9) * step,
  };
  return rule.most ? limited(rounded, rule.most) : rounded;
}

/**
 * The ends of an axis while something is being dragged: they stay, unless a line would leave the
 * picture by more than a quarter of its height.
 */
export function frozenRange(before: Range, drawn: Range | null, rule: AxisRule): Range {
  if (!drawn) return before;
  const slack = 0.25 * (before.max - before.min);
  const shown = rule.most ? limited(drawn, rule.most) : drawn;
  const grown = restingRange(drawn, rule);
  return {
    min: shown.min < before.min - slack ? Math.min(grown.min, before.min) : before.min,
    max: shown.max > before.max + slack ? Math.max(grown.max, before.max) : before.max,
  };
}

function limited(range: Range, most: Range): Range {
  return { min: Math.max(range.min, most.min), max: Math.min(range.max, most.max) };
}
