/**
 * A set of causes: cause i belongs to it where bit i is set.
 *
 * A `bigint`, as a scenario may hold more causes than a number has bits.
 */
export type Coalition = bigint;

/** What a coalition leads to; shape [measures]. */
export type Worth = readonly number[];

/** Nobody. */
export const none: Coalition = 0n;

/** All of so many causes. */
export function everyone(causes: number): Coalition {
  return (1n << BigInt(causes)) - 1n;
}

/** A coalition and one more cause. */
export function joined(coalition: Coalition, cause: number): Coalition {
  return coalition | (1n << BigInt(cause));
}

/** Whether a cause belongs to a coalition. */
export function holds(coalition: Coalition, cause: number): boolean {
  return ((coalition >> BigInt(cause)) & 1n) === 1n;
}

/** How many causes belong to a coalition. */
export function sizeOf(coalition: Coalition): number {
  let size = 0;
  for (let left = coalition; left > 0n; left >>= 1n) size += Number(left & 1n);
  return size;
}
