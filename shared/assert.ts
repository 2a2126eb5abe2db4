/** The only thrower of bugs: states what must hold where it must hold. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Bug in Bone Balance: ${message}`);
}

/** The element at `index`, which must exist. */
export function at<Item>(items: ArrayLike<Item>, index: number): Item {
  const item = items[index];
  assert(item !== undefined, `no element ${String(index)} among ${String(items.length)}`);
  return item;
}
