import { describe, expect, it } from 'vitest';
import { keptRelations } from '../../shared/engine/equations/keep.ts';

const set = (...parts: string[]): ReadonlySet<string> => new Set(parts);

describe('a relation becomes an unknown of its own', () => {
  it('where many rates go by way of it and it by way of many states', () => {
    const rates = ['a', 'b', 'c', 'd', 'e'].map((state) => set(state, 'hub'));
    expect(keptRelations(rates, new Map([['hub', set('a', 'b', 'c', 'd', 'e')]]))).toEqual(['hub']);
  });

  it('but not where that would save no entry', () => {
    const rates = [set('a', 'hub'), set('b')];
    expect(keptRelations(rates, new Map([['hub', set('a', 'b')]]))).toEqual([]);
  });

  it('also where it is reached through another relation', () => {
    const rates = ['a', 'b', 'c', 'd', 'e'].map((state) => set(state, 'half'));
    const relations = new Map([
      ['hub', set('a', 'b', 'c', 'd', 'e')],
      ['half', set('hub')],
    ]);
    expect(keptRelations(rates, relations)).toHaveLength(1);
  });
});
