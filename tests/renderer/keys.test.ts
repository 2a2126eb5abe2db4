import { expect, it } from 'vitest';
import { inputGroups, type InputGroup } from '../../shared/model/input.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { actionOf, shortcuts } from '../../renderer/src/panels/shortcuts.ts';
import {
  drugsMatching,
  findable,
  inputsMatching,
  matches,
} from '../../renderer/src/panels/search.ts';
import { View } from '../../renderer/src/state/view.svelte.ts';

const press = (key: string, modifiers: Partial<Record<'ctrlKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...modifiers,
});

it('knows the keys of the window', () => {
  expect(actionOf(press('z', { ctrlKey: true }), false)).toBe('undo');
  expect(actionOf(press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe('redo');
  expect(actionOf(press('{', { shiftKey: true }), false)).toBe('event-back');
  expect(actionOf(press('P', { shiftKey: true }), false)).toBe('projector');
});

it('leaves single characters to a field that has the focus, but not Ctrl with a letter', () => {
  for (const { keys } of shortcuts)
    for (const key of keys.filter((one) => one.length === 1))
      expect(actionOf(press(key), true)).toBeUndefined();
  expect(actionOf(press('s', { ctrlKey: true }), true)).toBe('save');
});

it('gives no key to two actions', () => {
  const keys = shortcuts.flatMap((shortcut) => shortcut.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

it('finds controls by label, by keyword and by class, in any order of words', () => {
  expect(inputsMatching('estrogen', 'hormones').map(({ id }) => id)).toContain('oestradiol');
  expect(drugsMatching('antibody rankl').map(({ id }) => id)).toEqual(['denosumab']);
  expect(matches('', 'anything')).toBe(true);
});

it.each([
  ['cortisone', 'prednisone'],
  ['steroid', 'prednisone'],
  ['HRT', 'oestrogen'],
  ['Prolia', 'denosumab'],
  ['Fosamax', 'alendronate'],
  ['Forteo', 'teriparatide'],
  ['Evenity', 'romosozumab'],
  ['Zometa', 'zoledronate'],
  ['Aclasta', 'zoledronate'],
  ['Reclast', 'zoledronate'],
  ['AI', 'anastrozole'],
  ['GnRH', 'leuprolide'],
])('finds a drug by what people call it: %s', (word, id) => {
  expect(drugsMatching(word).map((drug) => drug.id)).toEqual([id]);
});

it('looks at the beginnings of words, not into them', () => {
  expect(matches('AI', 'against strain')).toBe(false);
  expect(matches('age', 'OPG, dosage')).toBe(false);
  expect(matches('anti-tnf', 'Adalimumab (anti-TNF)')).toBe(true);
});

it('suggests only words that find something', () => {
  const groups = Object.keys(inputGroups) as InputGroup[];
  for (const word of findable) {
    const found = [...drugsMatching(word), ...groups.flatMap((one) => inputsMatching(word, one))];
    expect(found.length, word).toBeGreaterThan(0);
  }
});

it('moves the cursor by whole months and between events, within the horizon', () => {
  const view = new View();
  const horizon = 96 * daysPerMonth;
  view.moveTo(10.4 * daysPerMonth, horizon);
  view.moveByMonth(1, horizon);
  expect(view.cursorWithin(horizon) / daysPerMonth).toBeCloseTo(11, 9);
  view.moveByMonth(1, horizon);
  expect(view.cursorWithin(horizon) / daysPerMonth).toBeCloseTo(12, 9);
  view.moveToEvent(-1, [0, 100, 2000], horizon);
  expect(view.cursorWithin(horizon)).toBe(100);
  view.moveToEvent(1, [0, 100, 2000], horizon);
  view.moveToEvent(1, [0, 100, 2000], horizon);
  expect(view.cursorWithin(horizon)).toBe(2000);
  expect(view.cursorWithin(500)).toBe(500);
});
