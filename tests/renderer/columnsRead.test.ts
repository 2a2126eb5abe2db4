import { describe, expect, it } from 'vitest';
import { pack, type PackedCourse } from '../../shared/engine/packedCourse.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import type { Invoke } from '../../shared/ipc/api.ts';
import type { SimulateRequest } from '../../shared/ipc/contract.ts';
import { ok, type Result } from '../../shared/result.ts';
import { openingName, openingScenario } from '../../shared/scenario/defaults.ts';
import { setInput } from '../../shared/scenario/edits.ts';
import type { Failure } from '../../shared/scenario/failure.ts';
import { Session } from '../../renderer/src/state/session.svelte.ts';

/** What the strip of history reads of every exact run. */
const thumbnail = 'bmdLumbarSpineChange';

/** A session whose engine is the engine, and what was asked of it. */
function world() {
  const asked: SimulateRequest[] = [];
  const invoke = ((call: string, request: unknown) => {
    if (call !== 'simulate') return Promise.resolve(ok(null));
    const run = request as SimulateRequest;
    asked.push(run);
    const { scenario, quality, columns } = run;
    const course = simulate(scenario, quality, { ...(columns && { columns }) });
    return Promise.resolve<Result<PackedCourse, Failure>>(ok(pack(course)));
  }) as Invoke;
  const session = new Session(invoke, {
    scenario: openingScenario,
    name: openingName,
    libraryId: null,
  });
  const drag = async (oestradiol: number): Promise<void> => {
    const change = { live: true, at: oestradiol };
    session.edit((now) => setInput(now, 'oestradiol', oestradiol), 'Oestradiol', change);
    await settled();
  };
  return { session, asked, drag };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

describe('while something is dragged', () => {
  it('asks for the columns that are read, and for all of them when it is let go', async () => {
    const { session, asked, drag } = world();
    await settled();
    expect(session.course?.columns['ctxPercent']).toBeDefined();
    await drag(0.5);
    expect(asked.at(-1)?.columns?.toSorted()).toEqual([thumbnail, 'ctxPercent']);
    expect(Object.keys(session.course?.columns ?? {})).toEqual([thumbnail, 'ctxPercent']);
    session.settle();
    await settled();
    expect(asked.at(-1)?.columns).toBeUndefined();
  });

  it('asks again, once, where a panel is opened that shows another', async () => {
    const { session, asked, drag } = world();
    await settled();
    expect(session.course?.columns['ctxPercent']).toBeDefined();
    await drag(0.5);
    const before = asked.length;
    expect(session.course?.columns['pth']).toBeUndefined();
    await settled();
    expect(session.course?.columns['pth']).toBeDefined();
    expect(session.course?.columns['ctxPercent']).toBeDefined();
    expect(asked).toHaveLength(before + 1);
  });

  it('takes no name for a column that is none', async () => {
    const { session, asked, drag } = world();
    await settled();
    expect(session.course?.columns['ctxPercent']).toBeDefined();
    expect(session.course?.columns['tallness']).toBeUndefined();
    await drag(0.5);
    expect(asked.at(-1)?.columns?.toSorted()).toEqual([thumbnail, 'ctxPercent']);
  });
});
