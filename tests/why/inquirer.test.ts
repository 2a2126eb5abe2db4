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

async function atRest(inquirer: Inquirer): Promise<void> {
  while (inquirer.busy) await turn();
}

describe('the inquirer', () => {
  test('asks until all is known, and shows every piece', async () => {
    const { asked, invoke } = slowWorker();
    const inquirer = new Inquirer(invoke);
    inquirer.ask({ scenario, day: 100 });
    expect(inquirer.busy).toBe(true);
    await atRest(inquirer);
    expect(asked).toHaveLength(4);
    expect(inquirer.told?.answer.account).toMatchObject({ exact: true, done: true, runs: 4 });
  });

  test('asks nothing twice', async () => {
    const { asked, invoke } = slowWorker();
    const inquirer = new Inquirer(invoke);
    inquirer.ask({ scenario, day: 100 });
    inquirer.ask({ scenario, day: 100 });
    await atRest(inquirer);
    inquirer.ask({ scenario, day: 100 });
    expect(inquirer.busy).toBe(false);
    expect(asked).toHaveLength(4);
  });

  test('turns to the newest question, and forgets the older one', async () => {
    const { asked, invoke } = slowWorker();
    const inquirer = new Inquirer(invoke);
    for (const day of [100, 200, 300]) inquirer.ask({ scenario, day });
    await atRest(inquirer);
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
    await atRest(inquirer);
    expect(inquirer.told?.answer.account.done).toBe(true);
    expect(asked).toHaveLength(4);
  });

  test('leaves many causes at a first estimate until somebody looks', async () => {
    const { invoke } = slowWorker();
    const inquirer = new Inquirer(invoke);
    const many = (
      ['tnfAlpha', 'il1', 'il6', 'il17', 'thyroidHormone', 'oestradiol'] as const
    ).reduce((now, id) => setInput(now, id, 0.5), scenario);
    inquirer.ask({ scenario: setInput(many, 'mechanicalLoad', 0.5), day: 60 });
    await atRest(inquirer);
    const { causes, account } = inquirer.told?.answer ?? {};
    expect([causes?.length, account?.done, account?.exact]).toEqual([8, false, false]);
    expect(account?.orders).toBeGreaterThanOrEqual(8);
    inquirer.watch(true);
    await atRest(inquirer);
    expect(inquirer.told?.answer.account.done).toBe(true);
  });

  test('says why there is no answer, and asks no more', async () => {
    const failure = { kind: 'engine-stopped', message: 'gone' } as const;
    const inquirer = new Inquirer(() => Promise.resolve(failed(failure)));
    inquirer.ask({ scenario, day: 100 });
    await atRest(inquirer);
    expect(inquirer.failure).toEqual(failure);
  });
});
