import { expect, test } from 'vitest';
import { ctxAgainstBalance } from '../../shared/explain/ctxAgainstBalance.ts';

const rebound = { ctx: 140, net: 0.85, precursors: 1.3, drugHeldRankl: true };

test('precursors that waited explain a high CTX under a low balance', () => {
  expect(ctxAgainstBalance(rebound)).toBe(
    'CTX is up all the same, at 140\u00a0% of day 0: osteoclast precursors that waited under the drug are maturing now.',
  );
});

test('without waiting precursors, or without a drug, it is only a lag', () => {
  for (const other of [{ precursors: 0.9 }, { drugHeldRankl: false }])
    expect(ctxAgainstBalance({ ...rebound, ...other })).toMatch(/lags behind the balance/);
});

test('a low CTX at a full balance is told the other way round', () => {
  expect(ctxAgainstBalance({ ...rebound, ctx: 40, net: 1.4 })).toMatch(/^CTX is down all the same/);
});

test('nothing is said where the two agree', () => {
  for (const [ctx, net] of [
    [140, 1.5],
    [105, 0.9],
    [30, 0.1],
    [100, 1],
  ] as const)
    expect(ctxAgainstBalance({ ...rebound, ctx, net })).toBeNull();
});
