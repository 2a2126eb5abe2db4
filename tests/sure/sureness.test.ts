import { describe, expect, test } from 'vitest';
import { Sureness } from '../../renderer/src/sure/sureness.svelte.ts';
import { plausibleLines } from '../../shared/engine/plausibleLines.ts';
import type { LinesQuestion } from '../../shared/engine/packedLines.ts';
import { setsShown } from '../../shared/engine/setsShown.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import type { Invoke } from '../../shared/ipc/api.ts';
import { failed, ok } from '../../shared/result.ts';
import { blankScenario } from '../../shared/scenario/defaults.ts';
import { setInput } from '../../shared/scenario/edits.ts';
import { daysPerYear } from '../../shared/scenario/calendar.ts';

const scenario = { ...blankScenario, horizonDays: 3 * daysPerYear };
const other = setInput(scenario, 'oestradiol', 0.2);
const course = simulate(scenario, 'final');
const spine = 'bmdLumbarSpineChange';

/** Follows so many sets a call, as a slow worker would; keeps what was asked. */
function slowWorker(sets: number, refuse: (call: number) => boolean = () => false) {
  const asked: LinesQuestion[] = [];
  const invoke = ((_call: string, question: LinesQuestion) => {
    asked.push(question);
    if (refuse(asked.length)) return Promise.resolve(failed({ kind: 'superseded' }));
    let left = sets;
    return Promise.resolve(
      ok(plausibleLines(question, { enough: () => (left -= 1) <= 0, cancelled: () => false })),
    );
  }) as unknown as Invoke;
  return { asked, invoke };
}

const turn = (): Promise<void> => new Promise((go) => setTimeout(go, 0));

async function atRest(sureness: Sureness): Promise<void> {
  while (sureness.busy) await turn();
}

describe('the window', () => {
  test('asks until all lines are there, and shows each piece as it comes', async () => {
    const { asked, invoke } = slowWorker(8);
    const sureness = new Sureness(invoke);
    expect(sureness.of(scenario, course)).toBeNull();
    sureness.follow(scenario);
    expect(sureness.busy).toBe(true);
    while (sureness.of(scenario, course) === null) await Promise.resolve();
    expect(sureness.of(scenario, course)?.whole).toBe(false);
    expect(sureness.of(scenario, course)?.get(spine)?.lines).toHaveLength(8);
    await atRest(sureness);
    expect(asked.map(({ fromSet }) => fromSet)).toEqual([0, 8, 16]);
    expect(sureness.of(scenario, course)?.whole).toBe(true);
    expect(sureness.of(scenario, course)?.get(spine)?.lines).toHaveLength(setsShown);
    sureness.follow(scenario);
    expect(sureness.busy).toBe(false);
    expect(asked).toHaveLength(3);
  });

  test('asks no more once something is dragged, and shows nothing of another scenario', async () => {
    const { asked, invoke } = slowWorker(1);
    const sureness = new Sureness(invoke);
    sureness.follow(scenario);
    sureness.follow(null);
    await atRest(sureness);
    expect(asked).toHaveLength(1);
    expect(sureness.of(other, course)).toBeNull();
    sureness.follow(other);
    await atRest(sureness);
    expect(sureness.of(scenario, course)).toBeNull();
    expect(sureness.of(other, simulate(other, 'final'))?.whole).toBe(true);
  });

  test('asks again where a curve came first, and not where the engine has stopped', async () => {
    const again = slowWorker(setsShown, (call) => call < 3);
    const sureness = new Sureness(again.invoke);
    sureness.follow(scenario);
    await atRest(sureness);
    expect(again.asked).toHaveLength(3);
    expect(sureness.of(scenario, course)?.whole).toBe(true);
    let calls = 0;
    const stopped = new Sureness((() => {
      calls += 1;
      return Promise.resolve(failed({ kind: 'engine-stopped', message: 'gone' }));
    }) as unknown as Invoke);
    stopped.follow(scenario);
    await atRest(stopped);
    expect(calls).toBe(1);
    expect(stopped.of(scenario, course)).toBeNull();
  });
});
