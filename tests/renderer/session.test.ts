import { describe, expect, it } from 'vitest';
import { pack, type PackedCourse } from '../../shared/engine/packedCourse.ts';
import type { Invoke } from '../../shared/ipc/api.ts';
import type { KeptWorkspace, SimulateRequest, Workspace } from '../../shared/ipc/contract.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { openingName, openingScenario } from '../../shared/scenario/defaults.ts';
import {
  addTreatment,
  inputValue,
  removeTreatment,
  setInput,
  setTreatment,
} from '../../shared/scenario/edits.ts';
import type { Failure } from '../../shared/scenario/failure.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { Session } from '../../renderer/src/state/session.svelte.ts';
import { madeUpCourse } from '../support/madeUpCourse.ts';

type Answer = Result<PackedCourse, Failure>;

/** An engine that answers when told to, and a shop that remembers what was put by. */
function world(workspace?: Workspace) {
  const asked: SimulateRequest[] = [];
  const kept: Workspace[] = [];
  const calls: string[] = [];
  const waiting: ((answer: Answer) => void)[] = [];
  const invoke = ((call: string, request: unknown) => {
    calls.push(call);
    if (call === 'workspace.save') {
      const { history: _, ...workspace } = request as KeptWorkspace;
      kept.push(workspace);
      return Promise.resolve(ok(null));
    }
    asked.push(request as SimulateRequest);
    return new Promise<Answer>((resolve) => waiting.push(resolve));
  }) as Invoke;
  const session = new Session(
    invoke,
    workspace ?? { scenario: openingScenario, name: openingName, libraryId: null },
  );
  const answer = async (with_?: Answer): Promise<void> => {
    const request = asked.at(-1);
    waiting.shift()?.(with_ ?? ok(pack(madeUpCourse(request?.scenario ?? openingScenario, 3))));
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { session, asked, kept, calls, waiting, answer };
}

const oestradiol = (value: number) => (scenario: Scenario) =>
  setInput(scenario, 'oestradiol', value);
const held = (scenario: Scenario): number | null => inputValue(scenario, 'oestradiol', 0);

describe('running the newest scenario', () => {
  it('asks for two runs when fifty changes come at once: the first and the last', async () => {
    const { session, asked, answer } = world();
    for (let step = 1; step <= 50; step += 1) session.edit(oestradiol(step / 100), 'Oestradiol');
    await answer();
    await answer();
    expect(asked).toHaveLength(2);
    expect(asked[1]?.scenario).toBe(session.scenario);
    expect(session.courseScenario).toBe(session.scenario);
  });

  it('runs roughly while something is dragged and exactly when it is let go', async () => {
    const { session, asked, answer } = world();
    await answer();
    session.edit(oestradiol(0.5), 'Oestradiol to 0.5', { live: true, at: 7 });
    await answer();
    session.settle();
    await answer();
    expect(asked.map(({ quality }) => quality)).toEqual(['final', 'interactive', 'final']);
  });

  it('shows the course from before a drag until the drag ends', async () => {
    const { session, answer } = world();
    await answer();
    const before = session.course;
    session.edit(oestradiol(0.5), 'Oestradiol', { live: true, at: 1 });
    expect(session.ghost).toBe(before);
    session.settle();
    expect(session.ghost).toBeNull();
  });

  it('knows which event asked for a curve', async () => {
    const { session, answer } = world();
    await answer();
    session.edit(oestradiol(0.5), 'Oestradiol', { live: true, at: 123 });
    await answer();
    expect(session.course && session.askedAt(session.course)).toBe(123);
  });

  it('keeps the last good course when a run fails, and says why', async () => {
    const { session, answer } = world();
    await answer();
    const good = session.course;
    session.edit(oestradiol(0.5), 'Oestradiol');
    await answer(failed({ kind: 'engine-stopped', message: '' }));
    expect(session.course).toBe(good);
    expect(session.failure?.kind).toBe('engine-stopped');
    session.undo();
    await answer();
    expect(session.failure).toBeNull();
  });

  it('takes no notice of a run that a newer one replaced', async () => {
    const { session, answer } = world();
    await answer();
    session.edit(oestradiol(0.5), 'Oestradiol');
    await answer(failed({ kind: 'superseded' }));
    expect(session.failure).toBeNull();
  });
});

describe('taking back', () => {
  it('takes a whole drag back in one step', () => {
    const { session } = world();
    for (const value of [0.3, 0.4, 0.5])
      session.edit(oestradiol(value), `Oestradiol to ${String(value)}`, { live: true, at: value });
    session.settle();
    expect(session.undoLabel).toBe('Oestradiol to 0.5');
    session.undo();
    expect(session.scenario).toBe(openingScenario);
    expect(session.undoLabel).toBeNull();
    session.redo();
    expect(held(session.scenario)).toBe(0.5);
  });

  it('forgets a drag that is broken off', async () => {
    const { session, answer, asked } = world();
    await answer();
    session.edit(oestradiol(0.5), 'Oestradiol to 0.5', { live: true, at: 1 });
    session.cancel();
    await answer();
    await answer();
    expect(session.scenario).toBe(openingScenario);
    expect(session.undoLabel).toBeNull();
    expect([session.gesture, session.ghost]).toEqual([false, null]);
    expect(asked.at(-1)).toEqual({ scenario: openingScenario, quality: 'final' });
  });

  it('goes back to the start of the session, past a new document', () => {
    const { session } = world();
    session.edit(oestradiol(0.5), 'one');
    session.replace({ scenario: openingScenario, name: 'Other', libraryId: 3 }, 'open Other');
    session.edit(oestradiol(0.7), 'two');
    session.undo();
    session.undo();
    expect(session.workspace.name).toBe(openingName);
    session.undo();
    expect(session.scenario).toBe(openingScenario);
  });

  it('refuses a change that is no scenario, and leaves everything as it was', () => {
    const { session } = world();
    const issues = session.edit(oestradiol(7), 'Oestradiol to 7');
    expect(issues[0]?.message).toContain('from 0 to 1.2');
    expect(session.scenario).toBe(openingScenario);
    expect(session.undoLabel).toBeNull();
  });

  it('belongs to its library entry at every point of its history', () => {
    const { session } = world();
    session.edit(oestradiol(0.5), 'Oestradiol');
    session.adopt({ id: 9, name: 'Mine', changedAt: '' });
    session.undo();
    expect(session.workspace).toMatchObject({ name: 'Mine', libraryId: 9 });
  });
});

describe('keeping the work', () => {
  it('keeps every gesture at its end', () => {
    const { session, kept } = world();
    session.edit(oestradiol(0.5), 'one');
    session.edit(oestradiol(0.6), 'two');
    session.undo();
    expect(kept.map(({ scenario }) => held(scenario))).toEqual([0.5, 0.6, 0.5]);
  });

  it('keeps it before its curve is asked for', async () => {
    const { session, calls, answer } = world();
    await answer();
    calls.length = 0;
    session.edit(oestradiol(0.5), 'one');
    expect(calls).toEqual(['workspace.save', 'simulate']);
  });

  it('keeps a drag once, where it ends, with nothing of what it passed through', () => {
    const { session, kept } = world();
    for (const at of [1, 2, 3]) session.edit(oestradiol(at / 10), 'Oestradiol', { live: true, at });
    expect(kept).toEqual([]);
    session.settle();
    expect(kept).toEqual([session.workspace]);
  });

  it('has nothing to keep when the window is left', () => {
    const { session, kept } = world();
    session.edit(oestradiol(0.5), 'one');
    session.keep();
    session.keep();
    expect(kept).toEqual([session.workspace]);
  });
});

it('knows a treatment again after an edit and after undo, and no other takes its place', () => {
  const { session } = world();
  session.edit((now) => addTreatment(now, 'zoledronate', 1800), 'give zoledronate');
  const keys = (): number[] => session.scenario.treatments.map((one) => session.keyOf(one));
  const [denosumab, zoledronate] = keys();
  session.edit((now) => {
    const [first] = now.treatments;
    return first ? setTreatment(now, 0, { ...first, count: 3 }) : now;
  }, 'fewer doses');
  expect(keys()).toEqual([denosumab, zoledronate]);
  session.edit((now) => removeTreatment(now, 0), 'stop denosumab');
  expect(keys()).toEqual([zoledronate]);
  session.undo();
  session.undo();
  expect(keys()).toEqual([denosumab, zoledronate]);
});
