import { describe, expect, it } from 'vitest';
import { calibrated } from '../../shared/bone/calibrated.ts';
import { outputOf } from '../../shared/engine/outputs.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { arrowIds, arrowOf } from '../../shared/mechanism/arrows/index.ts';
import { nodeOf, nodes, type NodeId } from '../../shared/mechanism/node.ts';
import { termId } from '../../shared/mechanism/outputs.ts';
import {
  constantOf,
  equationOf,
  meaningOf,
  symbolsIn,
} from '../../renderer/src/mechanism/records.ts';
import { rest } from './scenes.ts';

const health = simulate(rest, 'final');
const first = (id: string): number => health.columns[id]?.[0] ?? NaN;

describe.each(arrowIds)('the arrow %s', (id) => {
  const arrow = arrowOf(id);

  it('names equations and numbers that exist, and the equation holds its term', () => {
    for (const symbol of arrow.equations) expect(equationOf(symbol), symbol).toBeDefined();
    for (const symbol of arrow.parameters) expect(constantOf(symbol), symbol).toBeDefined();
    const texts = arrow.equations.map((symbol) => equationOf(symbol)?.text ?? '').join(' ');
    for (const symbol of symbolsIn(arrow.term ?? ''))
      expect(`${texts} ${arrow.equations.join(' ')}`, symbol).toMatch(
        new RegExp(`\\b${symbol}\\b`),
      );
  });

  it('says of each of its symbols what it stands for', () => {
    for (const symbol of symbolsIn(arrow.term ?? ''))
      expect(meaningOf(symbol), symbol).toBeTruthy();
  });

  it('is neutral in health: its flow is at rest and its term changes nothing', () => {
    expect(outputOf(arrow.shows)).toBeDefined();
    expect(first(arrow.flow)).toBeCloseTo(arrow.rest, 9);
    if (arrow.term !== undefined && arrow.reads !== 'value')
      expect(first(termId(id))).toBeCloseTo(1, 9);
  });

  it('gives its source and reason in words', () => {
    expect(arrow.words).toMatch(/^[A-Z].*\.$/);
    expect(arrow.because).toMatch(/^[a-zA-Z].*[^.]$/);
    expect(arrow.source.citation.length).toBeGreaterThan(20);
  });

  it('rests on a study, or says that no paper measured it', () => {
    const own = [arrow.source, ...(arrow.further ?? [])].every(({ foundBy }) =>
      foundBy?.startsWith('docs/'),
    );
    if (own) expect(arrow.because).toMatch(/no paper known to us measured it/);
  });
});

describe('the places', () => {
  it.each(Object.keys(nodes) as NodeId[])('%s has its amount at rest in health', (id) => {
    const { amount, rest: resting } = nodeOf(id);
    if (amount === null) expect(id).toBe('endothelium');
    else expect(first(amount)).toBeCloseTo(resting, 9);
  });

  it('show the value that runs, not the one of the record', () => {
    expect(constantOf('eL')?.value).toBe(calibrated.values['eL']);
    expect(constantOf('eL')?.method).toBe('fitted');
  });
});
