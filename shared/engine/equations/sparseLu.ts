/** A position in a square matrix. */
export interface Entry {
  readonly row: number;
  readonly column: number;
}

/** The source of two functions that factorise and solve one sparsity pattern, fully unrolled. */
export interface SparseLu {
  /** Entries of the factors, fill-in included; the length of `lu`. */
  readonly size: number;
  /** Body of a function of (now, j, lu): the factors of now[1]·I − J, the pivots inverted. */
  readonly factoriseBody: string;
  /** Body of a function of (lu, b, more): b becomes the solution for b + more. */
  readonly solveBody: string;
}

/**
 * Symbolic factorisation with pivots on the diagonal in Markowitz order (least fill first).
 *
 * No pivoting by size: d = 1/(hγ) grows as the step shrinks, so a bad pivot is a rejected step.
 *
 * @param states   unknowns that are states; on their rows the matrix is d·I − J
 * @param unknowns all of them; on the rows of the others, instant relations, it is I − J
 * @param entries  where J may differ from zero; entry i is j[i]
 * @see Duff, Erisman, Reid, Direct Methods for Sparse Matrices, 2nd ed., chapter 7
 */
export function sparseLu(states: number, unknowns: number, entries: readonly Entry[]): SparseLu {
  const rows = Array.from({ length: unknowns }, (_, row) => new Set([row]));
  const columns = Array.from({ length: unknowns }, (_, column) => new Set([column]));
  const has = (row: number, column: number): boolean => rows[row]?.has(column) ?? false;
  const add = (row: number, column: number): void => {
    rows[row]?.add(column);
    columns[column]?.add(row);
  };
  const source = new Map<string, number>();
  for (const [index, { row, column }] of entries.entries()) {
    add(row, column);
    source.set(`${String(row)},${String(column)}`, index);
  }

  const order: number[] = [];
  const left = new Set(rows.keys());
  const among = (set: ReadonlySet<number> | undefined, pivot: number): number[] =>
    [...(set ?? [])].filter((index) => index !== pivot && left.has(index));
  while (left.size > 0) {
    const cost = (pivot: number): number =>
      among(rows[pivot], pivot).length * among(columns[pivot], pivot).length;
    const pivot = [...left].reduce((best, index) => (cost(index) < cost(best) ? index : best));
    for (const row of among(columns[pivot], pivot))
      for (const column of among(rows[pivot], pivot)) if (!has(row, column)) add(row, column);
    left.delete(pivot);
    order.push(pivot);
  }

  const place = new Map<string, number>();
  for (const [row, set] of rows.entries())
    for (const column of set) place.set(`${String(row)},${String(column)}`, place.size);
  const at = (row: number, column: number): string =>
    String(place.get(`${String(row)},${String(column)}`));
  const position = new Map(order.map((pivot, index) => [pivot, index]));
  const after = (set: ReadonlySet<number> | undefined, pivot: number): number[] =>
    [...(set ?? [])].filter((index) => (position.get(index) ?? 0) > (position.get(pivot) ?? 0));

  return {
    size: place.size,
    factoriseBody: factorise(),
    solveBody: solve(),
  };

  function factorise(): string {
    const lines = [
      'const d = now[1];',
      ...[...place].map(([key, index]) => {
        const [row, column] = key.split(',');
        const from = source.get(key);
        const value = from === undefined ? '0' : `-j[${String(from)}]`;
        const diagonal = Number(row) < states ? 'd' : '1';
        return `let a${String(index)} = ${row === column ? `${diagonal} + ${value}` : value};`;
      }),
    ];
    for (const pivot of order) {
      lines.push(`a${at(pivot, pivot)} = 1 / a${at(pivot, pivot)};`);
      for (const row of after(columns[pivot], pivot)) {
        lines.push(`a${at(row, pivot)} *= a${at(pivot, pivot)};`);
        for (const column of after(rows[pivot], pivot))
          lines.push(`a${at(row, column)} -= a${at(row, pivot)} * a${at(pivot, column)};`);
      }
    }
    for (const index of place.values()) lines.push(`lu[${String(index)}] = a${String(index)};`);
    return lines.join('\n');
  }

  function solve(): string {
    const lines = [...rows.keys()].map((index) => {
      const place = String(index);
      return `let b${place} = ${index < states ? `b[${place}] + more[${place}]` : '0'};`;
    });
    for (const pivot of order)
      for (const row of after(columns[pivot], pivot))
        lines.push(`b${String(row)} -= lu[${at(row, pivot)}] * b${String(pivot)};`);
    for (const pivot of order.toReversed()) {
      const sum = after(rows[pivot], pivot).map(
        (column) => ` - lu[${at(pivot, column)}] * b${String(column)}`,
      );
      lines.push(
        `b${String(pivot)} = (b${String(pivot)}${sum.join('')}) * lu[${at(pivot, pivot)}];`,
      );
      if (pivot < states) lines.push(`b[${String(pivot)}] = b${String(pivot)};`);
    }
    return lines.join('\n');
  }
}
