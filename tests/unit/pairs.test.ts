import { describe, expect, it } from 'vitest';
import { unstudiedPairs } from '../../shared/evidence/matching/pairs.ts';
import { trials } from '../../shared/evidence/trials/index.ts';
import type { DrugId } from '../../shared/drugs/index.ts';
import { blankScenario } from '../../shared/scenario/defaults.ts';
import type { Treatment } from '../../shared/scenario/parts.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

const course = (drug: DrugId, startDay: number, count = 10): Treatment => ({
  drug,
  dose: 1,
  unit: 'mg',
  everyDays: 30,
  startDay,
  count,
});
const unstudied = (...treatments: Treatment[]): string[] =>
  unstudiedPairs({ ...blankScenario, treatments }).map(
    ({ first, second, manner, inTurn }) =>
      `${treatments[first]?.drug ?? ''} ${manner} ${treatments[second]?.drug ?? ''}${inTurn ? ', in turn only' : ''}`,
  );

describe('drugs that no trial gave so', () => {
  it('are named where they overlap', () => {
    expect(unstudied(course('romosozumab', 0), course('denosumab', 60))).toEqual([
      'romosozumab together denosumab, in turn only',
    ]);
    expect(unstudied(course('romosozumab', 0), course('zoledronate', 60))).toEqual([
      'romosozumab together zoledronate',
    ]);
  });

  it('are not, where a trial gave them together', () => {
    expect(unstudied(course('teriparatide', 0), course('denosumab', 0))).toEqual([]);
    expect(unstudied(course('prednisone', 0), course('alendronate', 60))).toEqual([]);
    expect(unstudied(course('alendronate', 0), course('prednisone', 300))).toEqual([]);
  });

  it('are not, where one is a supplement that trials of the other gave to both arms', () => {
    expect(unstudied(course('denosumab', 0), course('calcium', 0))).toEqual([]);
    expect(unstudied(course('colecalciferol', 0), course('romosozumab', 300))).toEqual([]);
    expect(unstudied(course('calcium', 0), course('colecalciferol', 0))).toEqual([]);
    expect(unstudied(course('rankFc', 0), course('calcium', 0))).toEqual([
      'rankFc together calcium',
    ]);
    expect(unstudied(course('calcitriol', 0), course('denosumab', 0))).toEqual([
      'calcitriol together denosumab',
    ]);
  });

  it('differ by which came first', () => {
    expect(unstudied(course('abaloparatide', 0), course('alendronate', 300))).toEqual([]);
    expect(unstudied(course('alendronate', 0), course('abaloparatide', 300))).toEqual([
      'alendronate in turn abaloparatide',
    ]);
  });

  it('are no sequence where years or another drug lie between them', () => {
    expect(unstudied(course('alendronate', 0), course('abaloparatide', 700))).toEqual([]);
    expect(
      unstudied(course('alendronate', 0), course('denosumab', 300), course('zoledronate', 600)),
    ).toEqual([]);
  });

  it('are never found in an arm of a trial itself', () => {
    for (const { id, arms } of Object.values(trials))
      for (const { scenario } of Object.values<{ readonly scenario: Scenario }>(arms))
        expect(unstudiedPairs(scenario), id).toEqual([]);
  });
});
