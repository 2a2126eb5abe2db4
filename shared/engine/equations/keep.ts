/** What a relation or a rate is made of: states, and instant relations that move. */
export type Parts = ReadonlySet<string>;

/**
 * Which instant relations to keep as unknowns of the linear algebra, beside the states.
 *
 * Where many rates go by way of one relation and it by way of many states, as with resorption, the
 * Jacobian by states alone holds the product of the two; with the relation as a row and a column of its
 * own it holds the sum. Whichever saves most entries is kept, until none saves more than its own row.
 *
 * @param rates     one entry a state
 * @param relations instant relations that move, each after all that it is made of
 * @see Duff, Erisman, Reid, Direct Methods for Sparse Matrices, 2nd ed., on stretching
 */
export function keptRelations(
  rates: readonly Parts[],
  relations: ReadonlyMap<string, Parts>,
): string[] {
  const kept: string[] = [];
  let entries = countEntries(rates, relations, new Set());
  for (;;) {
    let best: string | null = null;
    let least = entries - 1;
    for (const [symbol, parts] of relations) {
      // What is made of one thing saves no more than that would.
      if (parts.size < 2) continue;
      const count = countEntries(rates, relations, new Set([...kept, symbol]));
      if (count < least) [best, least] = [symbol, count];
    }
    if (best === null) return kept;
    kept.push(best);
    entries = least;
  }
}

/** Entries of the Jacobian if these relations were kept. */
function countEntries(
  rates: readonly Parts[],
  relations: ReadonlyMap<string, Parts>,
  kept: ReadonlySet<string>,
): number {
  const reached = new Map<string, Parts>();
  const unknownsOf = (parts: Parts): Set<string> => {
    const unknowns = new Set<string>();
    for (const part of parts)
      if (kept.has(part) || !relations.has(part)) unknowns.add(part);
      else for (const unknown of reached.get(part) ?? []) unknowns.add(unknown);
    return unknowns;
  };
  let entries = 0;
  for (const [symbol, parts] of relations) {
    const unknowns = unknownsOf(parts);
    reached.set(symbol, unknowns);
    if (kept.has(symbol)) entries += unknowns.size;
  }
  for (const parts of rates) entries += unknownsOf(parts).size;
  return entries;
}
