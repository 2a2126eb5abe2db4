import { assert } from '../assert.ts';
import type { Unit } from './unit.ts';

/** Mass units in milligrams: the only units in which doses of one drug may differ. */
const milligrams: Partial<Record<Unit, number>> = { mg: 1, ug: 1e-3, ng: 1e-6 };

/** Whether a value in `from` can be expressed in `to`. */
export function convertible(from: Unit, to: Unit): boolean {
  return from === to || (milligrams[from] !== undefined && milligrams[to] !== undefined);
}

/**
 * The same quantity in another unit of its dimension.
 *
 * @param value in `from`
 * @returns in `to`; a bug where the units measure different things
 */
export function convert(value: number, from: Unit, to: Unit): number {
  if (from === to) return value;
  const [source, target] = [milligrams[from], milligrams[to]];
  assert(source !== undefined && target !== undefined, `no conversion from ${from} to ${to}`);
  return (value * source) / target;
}
