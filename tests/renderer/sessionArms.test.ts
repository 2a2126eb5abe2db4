import { describe, expect, it } from 'vitest';
import { pack } from '../../shared/engine/packedCourse.ts';
import type { Invoke } from '../../shared/ipc/api.ts';
import { requestSchemas, type SimulateRequest, type Workspace } from '../../shared/ipc/contract.ts';
import { ok } from '../../shared/result.ts';
import { openingName, openingScenario } from '../../shared/scenario/defaults.ts';
import { inputValue, setInput, setPerson } from '../../shared/scenario/edits.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { Session } from '../../renderer/src/state/session.svelte.ts';
import { madeUpCourse } from '../support/madeUpCourse.ts';

/** An engine that answers at once, and notes what it was asked. */
function world() {
  const asked: SimulateRequest[] = [];
  const kept: Workspace[] = [];
  const invoke = ((call: string, request: unknown) => {
    if (call === 'workspace.save') {
      kept.push(request as Workspace);
      return Promise.resolve(ok(null));
    }
    const { scenario } = request as SimulateRequest;
    asked.push(request as SimulateRequest);
    return Promise.resolve(ok(pack(madeUpCourse(scenario, 3))));
  }) as Invoke;
  const start = { scenario: openingScenario, name: openingName, libraryId: null };
  return { session: new Session(invoke, start), asked, kept };
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const oestradiol = (value: number) => (scenario: Scenario) =>
  setInput(scenario, 'oestradiol', value);
const held = (session: Session): readonly (number | null)[] =>
  session.arms.map(({ scenario }) => inputValue(scenario, 'oestradiol', 0));

describe('several arms', () => {
  it('run only the one that is dragged, and exactly once more when it is let go', async () => {
    const { session, asked } = world();
    await rest();
    session.addArm();
    await rest();
    const before = asked.length;
    const a = session.arms[0]?.course;
    for (const value of [0.3, 0.4, 0.5]) {
      session.edit(oestradiol(value), 'Oestradiol', { live: true, at: value });
      await rest();
    }
    session.settle();
    await rest();
    const since = asked.slice(before);
    expect(since.map(({ quality }) => quality)).toEqual([
      'interactive',
      'interactive',
      'interactive',
      'final',
    ]);
    expect(since.every(({ scenario }) => inputValue(scenario, 'oestradiol', 0) !== null)).toBe(
      true,
    );
    expect(session.arms[0]?.course).toBe(a);
  });

  it('need no run when another is ringed', async () => {
    const { session, asked } = world();
    await rest();
    session.addArm();
    session.edit(oestradiol(0.5), 'Oestradiol');
    await rest();
    const before = asked.length;
    const [a] = session.arms;
    session.ring(0);
    expect(session.course).toBe(a?.course);
    expect(session.courseScenario).toBe(session.scenario);
    await rest();
    expect(asked.length).toBe(before);
  });

  it('are taken back as one gesture each, and a ring by none', async () => {
    const { session } = world();
    await rest();
    session.addArm();
    session.edit(oestradiol(0.5), 'Oestradiol to 0.5');
    session.ring(0);
    expect(session.undoLabel).toBe('Oestradiol to 0.5');
    session.undo();
    expect(session.undoLabel).toBe('add arm B');
    session.undo();
    expect(session.arms).toHaveLength(1);
    session.redo();
    session.redo();
    expect(held(session)[1]).toBe(0.5);
  });

  it('follow an edit that is meant for all, as one gesture', async () => {
    const { session } = world();
    await rest();
    session.addArm();
    const before = held(session);
    session.editAll = true;
    session.edit(oestradiol(0.3), 'Oestradiol to 0.3', { live: true, at: 1 });
    session.edit(oestradiol(0.5), 'Oestradiol to 0.5', { live: true, at: 2 });
    session.settle();
    await rest();
    expect(held(session)).toEqual([0.5, 0.5]);
    expect(session.undoLabel).toBe('Oestradiol to 0.5, in every arm');
    session.undo();
    expect(held(session)).toEqual(before);
    expect(session.arms).toHaveLength(2);
  });

  it('share the person', async () => {
    const { session } = world();
    await rest();
    session.addArm();
    session.edit((now) => setPerson(now, { ageYears: 70 }), 'Age to 70');
    expect(session.arms.map(({ scenario }) => scenario.person.ageYears)).toEqual([70, 70]);
  });

  it('are kept as the boundary allows', async () => {
    const { session, kept } = world();
    await rest();
    session.addArm();
    session.edit(oestradiol(0.5), 'Oestradiol');
    session.keep();
    expect(requestSchemas['workspace.save'].safeParse(kept.at(-1)).error).toBeUndefined();
    expect(kept.at(-1)?.arms?.others).toHaveLength(1);
  });
});

describe('history', () => {
  it('goes back, branches, and keeps what was left', async () => {
    const { session } = world();
    await rest();
    session.edit(oestradiol(0.3), 'one');
    session.edit(oestradiol(0.4), 'two');
    session.goTo(1);
    expect(inputValue(session.scenario, 'oestradiol', 0)).toBe(0.3);
    expect(session.redoLabel).toBe('two');
    session.edit(oestradiol(0.9), 'other');
    expect(session.moments.map(({ id, parent }) => [id, parent])).toEqual([
      [0, null],
      [1, 0],
      [2, 1],
      [3, 1],
    ]);
    session.goTo(2);
    session.undo();
    expect(session.redoLabel).toBe('two');
    session.redo();
    expect(inputValue(session.scenario, 'oestradiol', 0)).toBe(0.4);
  });

  it('has a thumbnail of every state that was run exactly, and runs nothing for it', async () => {
    const { session, asked } = world();
    await rest();
    session.edit(oestradiol(0.3), 'one');
    await rest();
    const runs = asked.length;
    expect(
      session.moments.map(({ document }) => session.sparks.of(document.scenario)?.length),
    ).toEqual([40, 40]);
    expect(asked.length).toBe(runs);
  });

  it('forgets the oldest states of a long session, and none that follows', async () => {
    const { session } = world();
    for (let step = 1; step <= 260; step += 1)
      session.edit(oestradiol((step % 100) / 100), `step ${String(step)}`);
    expect(session.moments).toHaveLength(200);
    expect(session.moments[0]?.parent).toBeNull();
    expect(session.undoLabel).toBe('step 260');
    for (let step = 0; step < 300; step += 1) session.undo();
    expect(session.undoLabel).toBeNull();
    await rest();
  });
});
