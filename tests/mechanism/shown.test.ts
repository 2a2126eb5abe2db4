import { describe, expect, it } from 'vitest';
import { simulate } from '../../shared/engine/simulate.ts';
import { arrowIds, arrowOf, isLesser } from '../../shared/mechanism/arrows/index.ts';
import { nodes, type NodeId } from '../../shared/mechanism/node.ts';
import { stands } from '../../renderer/src/mechanism/framing.ts';
import {
  arrowsShown,
  besideFocus,
  busy,
  leadingOut,
  placesShown,
  type Asked,
} from '../../renderer/src/mechanism/shown.ts';
import { rest, sceneFor } from './scenes.ts';

const healthy = simulate(rest, 'interactive');
const whole: Asked = {
  view: 'whole',
  framing: 'beside',
  every: false,
  focus: null,
  chosen: null,
  cuts: [],
};

describe('the arrows that are drawn', () => {
  it('are the main ones in health, and all where all are asked for', () => {
    expect(arrowsShown(healthy, 365, whole).some(isLesser)).toBe(false);
    expect(arrowsShown(healthy, 365, { ...whole, every: true })).toHaveLength(arrowIds.length);
  });

  it.each(Object.keys(nodes) as NodeId[])('are only those of %s while it is in focus', (focus) => {
    const asked = { ...whole, focus };
    const shown = arrowsShown(healthy, 365, asked);
    const own = arrowIds.filter((id) => arrowOf(id).from === focus || arrowOf(id).to === focus);
    expect(new Set(shown)).toEqual(new Set(own));
    expect(shown.length).toBeGreaterThan(0);
    const near = besideFocus(shown, focus);
    for (const id of own) expect(near?.has(arrowOf(id).to)).toBe(true);
    for (const id of near ?? []) expect(placesShown(shown, asked)).toContain(id);
  });

  it('keep the one that is open and those that are cut', () => {
    const asked: Asked = { ...whole, focus: 'tCell', chosen: 'genesOpg', cuts: ['wntOpg'] };
    const shown = arrowsShown(healthy, 365, asked);
    expect(shown).toContain('genesOpg');
    expect(shown).toContain('wntOpg');
  });

  it('have both ends in the view that they are drawn in; those that lead out and act are counted', () => {
    for (const view of ['bone', 'immune', 'vessel'] as const)
      for (const id of arrowsShown(healthy, 365, { ...whole, view, every: true }))
        for (const end of [arrowOf(id).from, arrowOf(id).to])
          expect(stands(end, view, 'beside'), `${id}, ${view}`).toBe(true);
    expect(leadingOut(healthy, 365, { ...whole, view: 'bone' })).toBe(0);
    const arthritis = simulate(sceneFor('cytokinesRankl'), 'interactive');
    expect(leadingOut(arthritis, 365, { ...whole, view: 'bone' })).toBeGreaterThan(2);
    expect(leadingOut(arthritis, 365, whole)).toBe(0);
  });

  it('are pale while they do nothing', () => {
    expect(busy(healthy, 'tCellRankl', 365)).toBe(false);
    expect(busy(healthy, 'genesOpg', 365)).toBe(false);
    expect(busy(healthy, 'ranklRank', 365)).toBe(true);
    expect(busy(simulate(sceneFor('tCellRankl'), 'interactive'), 'tCellRankl', 365)).toBe(true);
  });
});
