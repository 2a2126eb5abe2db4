import { describe, expect, test } from 'vitest';
import { Inquirer } from '../../renderer/src/why/inquirer.svelte.ts';
import { Reasons, type WhyQuestion } from '../../shared/explain/why/reasons.ts';
import type { Invoke } from '../../shared/ipc/api.ts';
import { failed, ok } from '../../shared/result.ts';
import { blankScenario } from '../../shared/scenario/defaults.ts';
import { setInput } from '../../shared/scenario/edits.ts';

const scenario = setInput(setInput(blankScenario, 'oestradiol', 0.1), 'calciumIntake', 0.5);

/** Answers one run a call, as a slow worker would; keeps what was asked. */
function slowWorker() {
  const reasons = new Reasons();
  const asked: WhyQuestion[] = [];
  const invoke = ((_call: string, question: WhyQuestion) => {
    asked.push(question);
    return Promise.resolve(
      ok(reasons.answer(question, { enough: () => true, cancelled: () => false })),
    );
  }) as unknown as Invoke;
  return { asked, invoke };
}

const turn = (): Promise<void> => new Promise((go) => setTimeout(go, 0));

describe('the inquirer', () => {
  test('asks until all is known, and shows every piece', async () => {
    const { asked, invoke } = slowWorker();
    const inquirer = new Inquirer(invoke);
    inquirer.ask({ scenario, day: 100 });
    expect(inquirer.busy).toBe(true);
    while (inquirer.busy) await turn();
    expect(asked).toHaveLength(4);
    expect(inquirer.told?.answer.account).toMatchObject({ exact: true, done: true, runs: 4 });
  });

  test('asks nothing twice', async () => {
    const { asked, invoke } = slowWorker();
    const inquirer = new Inquirer(invoke);
    inquirer.ask({ scenario, day: 100 });
    inquirer.ask({ scenario, day: 100 });
    while (inquirer.busy) await turn();
    inquirer.ask({ scenario, day: 100 });
    expect(inquirer.busy).toBe(false);
    expect(asked).toHaveLength(4);
  });

  test('turns to the newest question, and forgets the older one', async () => {
    const { asked, invoke } = slowWorker();
    const inquirer = new Inquirer(invoke);
    for (const day of [100, 200, 300]) inquirer.ask({ scenario, day });
    while (inquirer.busy) await turn();
    expect(asked.filter(({ day }) => day < 300)).toHaveLength(2);
    expect(inquirer.told?.question.day).toBe(300);
  });

  test('stops when told to, and goes on where it stopped', async () => {
    const { asked, invoke } = slowWorker();
    const inquirer = new Inquirer(invoke);
    inquirer.ask({ scenario, day: 100 });
    inquirer.stop();
    await turn();
    expect([asked.length, inquirer.busy]).toEqual([1, false]);
    inquirer.ask({ scenario, day: 100 });
    await turn();
    expect(asked).toHaveLength(1);
    inquirer.goOn();
    while (inquirer.busy) await turn();
    expect(inquirer.told?.answer.account.done).toBe(true);
    expect(asked).toHaveLength(4);
  });

  test('says why there is no answer, and asks no more', async () => {
    const failure = { kind: 'engine-stopped', message: 'gone' } as const;
    const inquirer = new Inquirer(() => Promise.resolve(failed(failure)));
    inquirer.ask({ scenario, day: 100 });
    while (inquirer.busy) await turn();
    expect(inquirer.failure).toEqual(failure);
  });
});
