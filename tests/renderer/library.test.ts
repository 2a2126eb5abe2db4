import { expect, it } from 'vitest';
import type { Invoke } from '../../shared/ipc/api.ts';
import { failed, ok } from '../../shared/result.ts';
import { blankScenario, openingScenario } from '../../shared/scenario/defaults.ts';
import type { Work } from '../../shared/scenario/arms.ts';
import { Library } from '../../renderer/src/state/library.svelte.ts';

/** A library in memory, which answers as the main process does. */
function library(): Library {
  const rows = new Map<number, { name: string; work: Work }>();
  let next = 1;
  const summary = (id: number) => ({ id, name: rows.get(id)?.name ?? '', changedAt: '2026-01-01' });
  const calls: Record<string, (request: never) => unknown> = {
    'library.list': () => ok([...rows.keys()].map(summary)),
    'library.save': ({ name, ...work }: { name: string } & Work) => {
      const taken = [...rows].find(([, row]) => row.name === name)?.[0];
      const id = taken ?? next++;
      rows.set(id, { name, work });
      return ok(summary(id));
    },
    'library.open': ({ id }: { id: number }) => {
      const row = rows.get(id);
      return row ? ok(row.work) : failed({ kind: 'scenario-not-found', id });
    },
    'library.delete': ({ id }: { id: number }) =>
      rows.delete(id) ? ok(null) : failed({ kind: 'scenario-not-found', id }),
  };
  return new Library(((call: string, request: unknown) =>
    Promise.resolve(calls[call]?.(request as never))) as Invoke);
}

it('brings a deleted scenario back under its name', async () => {
  const shelf = library();
  const entry = await shelf.save('Mine', { scenario: openingScenario });
  if (entry === null) throw new Error('not saved');
  await shelf.delete(entry);
  expect(shelf.entries).toEqual([]);
  const restored = await shelf.restore();
  expect(restored?.name).toBe('Mine');
  expect(shelf.deleted).toBeNull();
  expect(await shelf.open(restored?.id ?? 0)).toEqual({ scenario: openingScenario });
});

it('says that a name is taken, but not by the entry itself', async () => {
  const shelf = library();
  const entry = await shelf.save('Mine', { scenario: openingScenario });
  expect(shelf.isTaken(' Mine ', null)).toBe(true);
  expect(shelf.isTaken('Mine', entry?.id ?? null)).toBe(false);
});

it('knows whether it holds just what is on screen', async () => {
  const shelf = library();
  const entry = await shelf.save('Mine', { scenario: openingScenario });
  const workspace = { name: 'Mine', libraryId: entry?.id ?? null };
  expect(shelf.holds({ ...workspace, scenario: openingScenario })).toBe(true);
  expect(shelf.holds({ ...workspace, scenario: { ...openingScenario } })).toBe(true);
  expect(shelf.holds({ ...workspace, scenario: blankScenario })).toBe(false);
  expect(shelf.holds({ ...workspace, scenario: openingScenario, libraryId: null })).toBe(false);
});

it('notes why a call failed, and forgets it when the next succeeds', async () => {
  const shelf = library();
  expect(await shelf.open(5)).toBeNull();
  expect(shelf.failure?.kind).toBe('scenario-not-found');
  await shelf.refresh();
  expect(shelf.failure).toBeNull();
});
