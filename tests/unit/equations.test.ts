import { describe, expect, it } from 'vitest';
import { compile } from '../../shared/engine/equations/compile.ts';
import { ExpressionGraph } from '../../shared/engine/equations/expression.ts';
import { parse } from '../../shared/engine/equations/parse.ts';
import { readEquations } from '../../shared/engine/equations/model.ts';
import type { Process } from '../../shared/model/process.ts';

/** The value of a closed expression, through the same compiler as the model. */
function value(text: string): number {
  const model = compile([{ title: 'nothing' }], [text]);
  const k = new Float64Array(model.constantSize);
  const out = new Float64Array(1);
  model.prepare(model.parameters, model.neutral, k);
  model.observe(0, new Float64Array(), k, out);
  return out[0] ?? NaN;
}

describe('the notation of equations', () => {
  it.each([
    ['1 + 2*3', 7],
    ['(1 + 2)*3', 9],
    ['8/4/2', 1],
    ['2 - 3 - 4', -5],
    ['-2^2', -4],
    ['2^-2', 0.25],
    ['2^3^2', 512],
    ['1.5e2', 150],
    ['max(2, 3) - min(2, 3)', 1],
    ['sig(1)', 0.5],
    ['sig(-4)', 0],
    ['where(1, 5, 6)', 5],
    ['where(0, 5, 6)', 6],
    ['exp(0) + log(1)', 1],
  ])('%s is %d', (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 12);
  });

  it.each(['1 +', '(1', '1 2', 'max(1)', 'what(1)', '2 $ 3', ''])('refuses %j', (text) => {
    expect(() => parse(new ExpressionGraph(), text)).toThrow('Bug in Bone Balance');
  });

  it('keeps equal expressions once', () => {
    const graph = new ExpressionGraph();
    expect(parse(graph, 'a*b + c')).toBe(parse(graph, 'c + b*a'));
  });
});

describe('a set of processes', () => {
  const state = { label: 'x', unit: '1', initial: '1', scale: 1 } as const;
  const broken: [string, Process[]][] = [
    ['declared twice', [{ title: 'a', states: { t: { ...state, rate: '0' } } }]],
    ['not declared', [{ title: 'a', states: { x: { ...state, rate: 'nobody' } } }]],
    [
      'defined by itself',
      [
        {
          title: 'a',
          algebra: {
            p: { label: 'p', unit: '1', is: 'q' },
            q: { label: 'q', unit: '1', is: 'p' },
          },
        },
      ],
    ],
  ];
  it.each(broken)('is refused where a symbol is %s', (reason, processes) => {
    expect(() => readEquations(processes)).toThrow(reason);
  });
});
