import { describe, expect, it } from 'vitest';
import { armLooks } from '../../renderer/src/arms/looks.ts';
import { armColour, flagsOfArms, flagsOn } from '../../renderer/src/flags/armFlags.ts';
import { Raised } from '../../renderer/src/flags/raised.svelte.ts';
import type { Flag } from '../../shared/explain/flags/flag.ts';
import type { Invoke } from '../../shared/ipc/api.ts';
import { failed, ok } from '../../shared/result.ts';
import { blankScenario, openingScenario } from '../../shared/scenario/defaults.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

function flag(rule: string, day: number, reason = rule): Flag {
  const reference = { citation: 'Made up', doi: null };
  return { rule, title: rule, day, plot: 'bmd', reason, reference };
}

describe('the flags of several arms', () => {
  const all = flagsOfArms([
    { letter: 'A', flags: [flag('gain lost', 300), flag('beyond', 900.2)] },
    { letter: 'B', flags: [flag('gain lost', 310), flag('beyond', 900.3)] },
    { letter: 'C', flags: [flag('beyond', 900.1, 'for another reason')] },
  ]);

  it('stand in one list by day; what is the same in several is there once, with all its letters', () => {
    expect(all.map(({ letters, flag: { rule } }) => `${letters.join('')} ${rule}`)).toEqual([
      'A gain lost',
      'B gain lost',
      'C beyond',
      'AB beyond',
    ]);
    expect(all.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it('keep their numbers on the plot of one arm', () => {
    const own = flagsOn(all, 'B');
    expect(own.map(({ number, letters }) => `${String(number)}${letters.join('')}`)).toEqual([
      '2B',
      '4B',
    ]);
  });

  it('wear the colour of their arm, and of none where they are of two or of no arm', () => {
    expect(armColour(['C'])).toBe(armLooks.C.colour);
    expect(armColour(['A', 'B'])).toBeUndefined();
    expect(armColour([])).toBeUndefined();
  });
});

describe('flags are asked for', () => {
  const other: Scenario = { ...openingScenario, horizonDays: 2000 };

  function engine(answers: readonly ('flags' | 'superseded' | 'broken')[]) {
    const asked: Scenario[] = [];
    const invoke = ((_call: string, { scenario }: { scenario: Scenario }) => {
      const answer = answers[asked.length] ?? 'flags';
      asked.push(scenario);
      if (answer === 'superseded') return Promise.resolve(failed({ kind: 'superseded' }));
      if (answer === 'broken')
        return Promise.resolve(failed({ kind: 'engine-stopped', message: 'made up' }));
      return Promise.resolve(ok({ flags: [flag('made up', scenario.horizonDays)] }));
    }) as unknown as Invoke;
    return { asked, raised: new Raised(invoke) };
  }

  it('of every arm, one after another, each once', async () => {
    const { asked, raised } = engine([]);
    await raised.follow(openingScenario, other);
    await raised.follow(other, openingScenario);
    expect(asked).toEqual([openingScenario, other]);
    for (const scenario of asked) expect(raised.of(scenario)).toHaveLength(1);
  });

  it('again where they gave way to a curve, and not where the engine has no answer', async () => {
    const { asked, raised } = engine(['superseded', 'flags', 'broken']);
    await raised.follow(openingScenario, other);
    await raised.follow(openingScenario, other);
    expect(asked).toEqual([openingScenario, openingScenario, other]);
    expect(raised.of(openingScenario)).toHaveLength(1);
    expect(raised.of(other)).toEqual([]);
  });

  it('no more once something is dragged', async () => {
    const { asked, raised } = engine(['superseded']);
    const first = raised.follow(openingScenario, other);
    await Promise.all([first, raised.follow()]);
    expect(asked).toEqual([openingScenario]);
    expect(raised.of(blankScenario)).toEqual([]);
  });
});
