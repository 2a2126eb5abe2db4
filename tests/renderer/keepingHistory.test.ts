import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Session } from '../../renderer/src/state/session.svelte.ts';
import { startingPoint } from '../../renderer/src/state/start.ts';
import { failureSentence } from '../../renderer/src/format/failure.ts';
import type { Invoke } from '../../shared/ipc/api.ts';
import { requestSchemas, type KeptWorkspace, type Workspace } from '../../shared/ipc/contract.ts';
import type { KeptHistory } from '../../shared/ipc/history.ts';
import { failed, ok } from '../../shared/result.ts';
import { openingName, openingScenario } from '../../shared/scenario/defaults.ts';
import { setInput } from '../../shared/scenario/edits.ts';
import type { Failure } from '../../shared/scenario/failure.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

const opening: Workspace = { scenario: openingScenario, name: openingName, libraryId: null };
const oestradiol = (value: number) => (scenario: Scenario) =>
  setInput(scenario, 'oestradiol', value);

/** A database that keeps what it is given, as the real one does, until it is told to fail. */
function shop() {
  const asked: KeptWorkspace[] = [];
  let screen: Workspace | null = null;
  let history: KeptHistory | null = null;
  let trouble: Failure | null = null;
  const invoke = ((call: string, request: unknown) => {
    if (call === 'workspace.load') return Promise.resolve(ok(screen));
    if (call === 'history.load') return Promise.resolve(ok(history));
    if (call !== 'workspace.save') return new Promise(() => undefined);
    const parsed = requestSchemas['workspace.save'].parse(request);
    asked.push(parsed);
    if (trouble) return Promise.resolve(failed(trouble));
    const { history: change, ...workspace } = structuredClone(parsed);
    screen = workspace;
    if (change) {
      const moments = new Map((history?.moments ?? []).map((one) => [one.id, one]));
      for (const one of change.changed) moments.set(one.id, one);
      history = {
        moments: change.ids.flatMap((id) => moments.get(id) ?? []),
        at: change.at,
        next: change.next,
        damaged: 0,
      };
    }
    return Promise.resolve(ok(null));
  }) as Invoke;
  return {
    invoke,
    asked,
    fail: (failure: Failure | null): void => {
      trouble = failure;
    },
    restart: async (): Promise<Session> => {
      const { workspace, history: before } = await startingPoint(invoke);
      return new Session(invoke, workspace, before);
    },
  };
}

const shapeOf = ({ moments, moment }: Session): unknown => [
  moments.map(({ id, parent, label }) => [id, parent, label]),
  moment,
];

/** Until the answers of the database are in. */
const answered = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Start → 0.5 → 0.6, undone, and 0.7 as another branch. */
function branch(session: Session): void {
  session.edit(oestradiol(0.5), 'to 0.5');
  session.edit(oestradiol(0.6), 'to 0.6');
  session.undo();
  session.edit(oestradiol(0.7), 'to 0.7');
}

describe('after a restart', () => {
  it('the history is there with its names and branches, and undo goes on', async () => {
    const { invoke, restart } = shop();
    const first = new Session(invoke, opening);
    branch(first);
    first.keep();
    const second = await restart();
    expect(shapeOf(second)).toEqual(shapeOf(first));
    expect(second.undoLabel).toBe('to 0.7');
    second.undo();
    expect(second.redoLabel).toBe('to 0.7');
    second.goTo(2);
    expect(second.workspace).toEqual(first.moments[2]?.document);
    second.edit(oestradiol(0.8), 'to 0.8');
    expect(second.moments.at(-1)).toMatchObject({ id: 4, parent: 2 });
  });

  it('a state that the history does not have is a moment of its own, never lost', async () => {
    const { invoke, restart } = shop();
    const first = new Session(invoke, opening);
    branch(first);
    first.keep();
    const left = { ...opening, scenario: oestradiol(0.3)(openingScenario) };
    await invoke('workspace.save', left);
    const second = await restart();
    expect(second.workspace).toEqual(left);
    expect(second.undoLabel).toBe('as it was left');
    second.undo();
    expect(second.workspace).toEqual(first.workspace);
  });

  it('nothing goes over that was there before', async () => {
    const { invoke, restart, asked } = shop();
    branch(new Session(invoke, opening));
    await answered();
    const second = await restart();
    second.edit(oestradiol(0.9), 'to 0.9');
    await answered();
    expect(asked.at(-1)?.history?.changed.map(({ label }) => label)).toEqual(['to 0.9']);
    expect(asked.at(-1)?.history?.ids).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('what goes over', () => {
  it('is what is new since it was kept last, and what was renamed', async () => {
    const { invoke, asked } = shop();
    const session = new Session(invoke, opening);
    branch(session);
    await answered();
    session.adopt({ id: 4, name: 'Mine', changedAt: '' });
    await answered();
    session.undo();
    await answered();
    expect(asked.map(({ history }) => history?.changed.length)).toEqual([2, 1, 0, 1, 4, 0]);
    expect(asked.at(-1)?.history).toMatchObject({ at: 1, next: { '1': 3 } });
  });
});

describe('a disk that fails', () => {
  it('costs no work: it is told, tried again, and everything is kept then', async () => {
    const { invoke, fail, restart } = shop();
    const session = new Session(invoke, opening);
    fail({ kind: 'storage-full' });
    branch(session);
    await answered();
    expect(session.keepFailure).toEqual({ kind: 'storage-full' });
    expect(session.undoLabel).toBe('to 0.7');
    fail(null);
    await vi.advanceTimersByTimeAsync(11_000);
    expect(session.keepFailure).toBeNull();
    expect(shapeOf(await restart())).toEqual(shapeOf(session));
  });

  it('sends again what it failed to keep, even where a later gesture was kept', async () => {
    const { invoke, fail, restart, asked } = shop();
    const session = new Session(invoke, opening);
    fail({ kind: 'storage-full' });
    session.edit(oestradiol(0.5), 'to 0.5');
    fail(null);
    // Sent before anyone knows of the failure, and therefore without what failed.
    session.edit(oestradiol(0.6), 'to 0.6');
    await answered();
    expect(asked.map(({ history }) => history?.changed.length)).toEqual([2, 1]);
    session.keep();
    await answered();
    expect(asked.at(-1)?.history?.changed.map(({ id }) => id)).toEqual([0, 1, 2]);
    expect(shapeOf(await restart())).toEqual(shapeOf(session));
    const attempts = asked.length;
    await vi.advanceTimersByTimeAsync(11_000);
    expect(asked).toHaveLength(attempts);
  });

  it.each<Failure>([
    { kind: 'history-not-kept', full: true },
    { kind: 'history-not-kept', full: false },
    { kind: 'history-damaged', states: 1 },
    { kind: 'history-damaged', states: 3 },
  ])('has its sentence: $kind', (failure) => {
    expect(failureSentence(failure)).toMatch(/What is on screen is (kept|whole).*\.$/);
  });
});
