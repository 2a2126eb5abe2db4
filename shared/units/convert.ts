import { assert } from '../assert.ts';
import type { Unit } from './unit.ts';

/** Mass units in nanograms, whole so that conversion is exact: the only units in which doses of one drug may differ. */
const nanograms: Partial<Record<Unit, number>> = { g: 1e9, mg: 1e6, ug: 1e3, ng: 1 };

/** Whether a value in `from` can be expressed in `to`. */
export function convertible(from: Unit, to: Unit): boolean {
  return from === to || (nanograms[from] !== undefined && nanograms[to] !== undefined);
}

/**
 * The same quantity in another unit of its dimension.
 *
 * @param value in `from`
 * @returns in `to`; a bug where the units measure different things
 */
export function convert(value: number, from: Unit, to: Unit): number {
  if (from === to) return value;
  const [source, target] = [nanograms[from], nanograms[to]];
  assert(source !== undefined && target !== undefined, `no conversion from ${from} to ${to}`);
  return (value * source) / target;
}
