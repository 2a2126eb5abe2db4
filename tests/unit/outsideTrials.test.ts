import { describe, expect, it } from 'vitest';
import { outsideOf } from '../../shared/evidence/matching/outside.ts';
import { trials } from '../../shared/evidence/trials/index.ts';
import { outsideSentence } from '../../shared/explain/closeToTrials.ts';
import type { Trial } from '../../shared/model/evidence.ts';
import { blankScenario } from '../../shared/scenario/defaults.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { denosumab, months, woman } from '../support/regimens.ts';

const found = (scenario: Scenario): readonly string[] =>
  outsideOf(scenario).map(
    ({ fromDay, reason }) => `${reason.kind} ${String(Math.round(fromDay / months(1)))}`,
  );

const daily = (
  drug: 'teriparatide' | 'prednisone' | 'romosozumab',
  from: number,
  until: number,
) => {
  const [dose, unit, everyDays] = (
    {
      teriparatide: [20, 'ug', 1],
      prednisone: [10, 'mg', 1],
      romosozumab: [210, 'mg', months(1)],
    } as const
  )[drug];
  return { drug, dose, unit, everyDays, startDay: months(from), endDay: months(until) };
};

const supplements = [
  { drug: 'calcium', dose: 1000, unit: 'mg', everyDays: 1, startDay: 0, endDay: months(120) },
  { drug: 'colecalciferol', dose: 800, unit: '[iU]', everyDays: 1, startDay: months(2) },
] as const;

describe('where a scenario leaves what was studied', () => {
  it('is nowhere for nobody treated, and for ten years of denosumab', () => {
    expect(outsideOf(blankScenario)).toEqual([]);
    expect(found({ ...woman([denosumab(20)]), horizonDays: months(120) })).toEqual([]);
  });

  it('is nowhere within the arms themselves, for as long as they report', () => {
    for (const trial of Object.values<Trial<Scenario>>(trials))
      for (const [id, { scenario }] of Object.entries(trial.arms)) {
        const rows = trial.rows.filter(({ arm, against }) => arm === id || against === id);
        const last = Math.max(0, ...rows.map(({ day }) => day));
        if (last > 0)
          expect(found({ ...scenario, horizonDays: last }), `${trial.id} ${id}`).toEqual([]);
      }
  });

  it('is not moved by calcium and vitamin D, which trials give to both arms', () => {
    for (const doses of [6, 20]) {
      const scenario = { ...woman([denosumab(doses)]), horizonDays: months(120) };
      const supplied = { ...scenario, treatments: [...scenario.treatments, ...supplements] };
      expect(outsideOf(supplied)).toEqual(outsideOf(scenario));
    }
    expect(outsideOf(woman([...supplements]))).toEqual([]);
  });

  it('begins where the longest course ends', () => {
    const outside = outsideOf(woman([denosumab(30, { count: 30 })]));
    expect(outside.map(({ reason }) => reason.kind)).toEqual(['duration']);
    expect(outside.map(outsideSentence)).toEqual([
      'Beyond month 120 no trial of denosumab reports: the longest course of it is 120 months.',
    ]);
    expect(found(woman([denosumab(30, { startDay: months(12) })]))).toEqual(['duration 132']);
  });

  it('begins where those who stopped were no longer followed', () => {
    expect(found(woman([denosumab(6)]))).toEqual(['afterwards 60']);
    expect(found(woman([daily('prednisone', 0, 12)]))).toEqual(['afterwards 13']);
  });

  it('begins at once under a dose or an interval that nobody gave', () => {
    const [first, ...others] = outsideOf(woman([denosumab(24, { dose: 400 })]));
    expect(first?.fromDay).toBe(0);
    expect(others).toEqual([]);
    expect(first && outsideSentence(first)).toMatch(
      /^From day 0: no trial of denosumab gives such a dose; studied are 6 to 210 mg, every 28 to \d+ days\.$/,
    );
    expect(found(woman([denosumab(12, { everyDays: months(12) })]))[0]).toBe('dose 0');
  });

  it('begins with a drug that no trial gave, and with a sequence that none tried', () => {
    const rankFc = {
      drug: 'rankFc',
      dose: 3,
      unit: '1',
      everyDays: 1,
      startDay: 0,
      count: 10,
    } as const;
    expect(found(woman([rankFc]))[0]).toBe('drug 0');
    const unknown = woman([daily('romosozumab', 0, 12), daily('teriparatide', 12, 24)]);
    const sentences = outsideOf(unknown).map(outsideSentence);
    expect(sentences[0]).toBe('From month 12: no trial gives teriparatide after romosozumab.');
    expect(
      found(woman([daily('teriparatide', 0, 24), denosumab(4, { startDay: months(24) })])),
    ).toEqual(['afterwards 72']);
  });
});
