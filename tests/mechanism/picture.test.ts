import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../shared/engine/simulate.ts';
import { arrowIds, arrowOf, isLesser } from '../../shared/mechanism/arrows/index.ts';
import { nodes, type NodeId } from '../../shared/mechanism/node.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';
import { addTreatment } from '../../shared/scenario/edits.ts';
import { drugIds, drugs } from '../../shared/drugs/index.ts';
import { actsAt } from '../../renderer/src/mechanism/acting.ts';
import { arrowFact, beforeOf, factsAt } from '../../renderer/src/mechanism/facts.ts';
import { framingOf, placeIn, stands } from '../../renderer/src/mechanism/framing.ts';
import { drugsAt } from '../../renderer/src/mechanism/given.ts';
import { playedTo } from '../../renderer/src/mechanism/play.ts';
import {
  drawn,
  holdersAt,
  mostTokens,
  scaleOf,
  sharedOut,
  stepOf,
  tokensFor,
  widthOf,
  written,
} from '../../renderer/src/mechanism/reading.ts';
import { arrowName, walked, walkedPlace } from '../../renderer/src/mechanism/walk.ts';
import { rest, sceneFor } from './scenes.ts';

const course = simulate(openingScenario, 'final');
const [before, under] = [20 * daysPerMonth, 26 * daysPerMonth];

describe('what is drawn', () => {
  it('follows the state: wider arrows for more flow, larger cells for more cells', () => {
    expect(widthOf(2)).toBeCloseTo(2 * widthOf(1), 9);
    expect(scaleOf(1)).toBe(1);
    expect(scaleOf(0.5) ** 2).toBeCloseTo(0.5, 9);
    expect(scaleOf(100)).toBe(scaleOf(1000));
  });

  it('shares tokens out among holders without losing one', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.nat(mostTokens), share, share, share, share, (count, a, b, c, d) => {
        const all = a + b + c + d;
        if (all < 1e-6) return;
        const shares = { free: a / all, rank: b / all, opg: c / all, drug: d / all };
        const out = sharedOut(count, shares);
        expect(out.free + out.rank + out.opg + out.drug).toBe(count);
        for (const key of ['free', 'rank', 'opg', 'drug'] as const)
          expect(Math.abs(out[key] - count * shares[key])).toBeLessThan(1);
      }),
    );
  });

  it('accounts for all membrane RANKL, and a drug takes it from OPG', () => {
    const [then, now] = [holdersAt(course, before), holdersAt(course, under)];
    for (const holders of [then, now]) {
      const { free = NaN, rank = NaN, opg = NaN, drug = NaN } = holders ?? {};
      expect(free + rank + opg + drug).toBeCloseTo(1, 9);
    }
    expect(then?.drug).toBe(0);
    expect(now?.drug).toBeGreaterThan(0.5);
    expect(now?.opg).toBeLessThan(then?.opg ?? 0);
  });

  it('counts no more tokens than anyone would', () => {
    expect(tokensFor(1, 12)).toBe(12);
    expect(tokensFor(50, 12)).toBe(mostTokens);
  });
});

describe('beyond bone', () => {
  it('are steps, in the drawing as in the words', () => {
    expect(drawn(1.3, 1, 'immune')).toBe(drawn(1.9, 1, 'immune'));
    expect(drawn(1.3, 1, 'bone')).toBe(1.3);
    expect(written(1.3, 1, 'vessel')).toBe('more');
    expect(written(1.3, 1, 'bone')).toBe('1.3 ×');
    expect(written(0, 0, 'immune')).toBe('at rest');
  });

  it.each([
    [0.4, 'much less'],
    [0.8, 'less'],
    [1.1, 'as in health'],
    [1.5, 'more'],
    [2.5, 'much more'],
  ] as const)('%d is %s', (value, step) => {
    expect(stepOf(value, 1)).toBe(step);
  });

  it('have no amount in any fact', () => {
    for (const organ of ['immune', 'vessel'] as const)
      for (const fact of factsAt(course, openingScenario, under, organ).amounts)
        expect(fact).not.toMatch(/\d+\.\d|\d %|\d ×/);
    for (const id of arrowIds)
      if (arrowOf(id).organ !== 'bone') expect(arrowFact(course, id, under)).not.toMatch(/\d ×/);
  });
});

describe('what is said', () => {
  it('sets the share that OPG catches against the day before the drug', () => {
    const { amounts } = factsAt(course, openingScenario, under, 'bone');
    expect(amounts[0]).toMatch(
      /^OPG catches [\d.]+ % of membrane RANKL; before the first drug [\d.]+ %\.$/,
    );
    expect(beforeOf(openingScenario, before)).toEqual({ day: 0, words: 'on day 0' });
  });

  it('names an arrow by its ends', () => {
    expect(arrowName('oestrogenRankl')).toBe('Oestrogen lowers membrane RANKL');
    expect(arrowName('wntOpg')).toBe('Wnt raises OPG');
    expect(new Set(arrowIds.map(arrowName)).size).toBe(arrowIds.length);
  });

  it.each(drugIds)('%s lands on a place that has room for it', (id) => {
    const scenario = addTreatment({ ...openingScenario, treatments: [] }, id, 0);
    const [given] = drugsAt(simulate(scenario, 'interactive'), scenario, 30);
    expect(given?.drug).toBe(drugs[id]);
    expect(placeIn(given?.at ?? 'bone', 'beside').landing).toBeDefined();
    expect(given?.share).toBeGreaterThan(0);
    expect(given?.share).toBeLessThanOrEqual(1);
  });
});

describe('lesser arrows', () => {
  it('act where their source does, and not in health', () => {
    const healthy = simulate(rest, 'interactive');
    for (const id of arrowIds.filter(isLesser)) expect(actsAt(healthy, id, 365)).toBe(false);
    const treated = simulate(sceneFor('glucocorticoidRankl'), 'interactive');
    expect(actsAt(treated, 'glucocorticoidRankl', 365)).toBe(true);
    expect(actsAt(treated, 'tumourRankl', 365)).toBe(false);
  });

  it('have both ends in some view', () => {
    for (const id of arrowIds)
      for (const framing of ['beside', 'above'] as const)
        for (const end of [arrowOf(id).from, arrowOf(id).to])
          expect(stands(end, 'whole', framing), id).toBe(true);
  });
});

describe('where there is room', () => {
  it('stands above the whole picture only where that is not much wider than high', () => {
    expect(framingOf('whole', 700, 740)).toBe('above');
    expect(framingOf('whole', 1100, 700)).toBe('beside');
    expect(framingOf('bone', 700, 740)).toBe('beside');
  });
});

describe('keys and playing', () => {
  it('walk over every arrow and round again', () => {
    let here = arrowIds[0];
    const seen = arrowIds.map(() => (here = walked(arrowIds, here, 'ArrowRight') ?? here));
    expect(new Set(seen).size).toBe(arrowIds.length);
    expect(here).toBe(arrowIds[0]);
    expect(walked(arrowIds, here, 'ArrowLeft')).toBe(arrowIds.at(-1));
    expect(walked(arrowIds, here, 'x')).toBeUndefined();
  });

  it('walk to the nearest place that way, and reach every place', () => {
    const all = Object.keys(nodes) as NodeId[];
    expect(walkedPlace(all, 'oestrogen', 'ArrowDown', 'beside')).toBe('pth');
    expect(walkedPlace(all, 'stromal', 'ArrowRight', 'beside')).toBe('membraneRankl');
    expect(walkedPlace(all, 'osteoclast', 'ArrowUp', 'beside')).toBe('precursor');
    expect(walkedPlace(all, 'oestrogen', 'x', 'beside')).toBeUndefined();
    for (const framing of ['beside', 'above'] as const) {
      const seen = new Set<NodeId>(['oestrogen']);
      for (const from of seen)
        for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
          const next = walkedPlace(all, from, key, framing);
          if (next) seen.add(next);
        }
      expect(all.filter((id) => !seen.has(id))).toEqual([]);
    }
  });

  it('playing glides to the end, or goes there in whole months', () => {
    expect(playedTo(0, 3000, 8000, false)).toBeCloseTo(1500, 6);
    expect(playedTo(2990, 3000, 8000, false)).toBe(3000);
    expect(playedTo(0, 96 * daysPerMonth, 2000, true)).toBeCloseTo(8 * daysPerMonth, 6);
    expect(playedTo(0, 96 * daysPerMonth, 2100, true)).toBe(
      playedTo(0, 96 * daysPerMonth, 2000, true),
    );
  });
});
