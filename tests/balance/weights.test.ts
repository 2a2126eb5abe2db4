import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Lifting } from '../../renderer/src/balance/lifting.svelte.ts';
import { loadOf, measureOf, readingOf, whyTheyDiffer } from '../../renderer/src/balance/ratios.ts';
import { weigh } from '../../renderer/src/balance/tilt.ts';
import { weightsOf } from '../../renderer/src/balance/weights.ts';
import { at } from '../../shared/assert.ts';
import { pack } from '../../shared/engine/packedCourse.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { causesOf } from '../../shared/explain/why/causes.ts';
import { Reasons } from '../../shared/explain/why/reasons.ts';
import { withoutSentence } from '../../shared/explain/why/without.ts';
import type { Invoke } from '../../shared/ipc/api.ts';
import type { SimulateRequest } from '../../shared/ipc/contract.ts';
import { ok } from '../../shared/result.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { blankScenario, openingScenario } from '../../shared/scenario/defaults.ts';
import { addTreatment, setInput } from '../../shared/scenario/edits.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

const scenario = addTreatment(setInput(openingScenario, 'tnfAlpha', 0.4), 'alendronate', 2500);
const day = 40 * daysPerMonth;
const course = simulate(scenario, 'final');

function reasons(of: Scenario, on: number) {
  const patience = { enough: () => false, cancelled: () => false };
  return new Reasons().answer({ scenario: of, day: on }, patience);
}

describe('the weights', () => {
  const answer = reasons(scenario, day);

  test('lie on the side to which they pull, the heaviest in full size', () => {
    const { rankl, opg, beside } = weightsOf(answer, measureOf.net);
    expect(rankl.map(({ label, text }) => [label, text.charAt(0)])).toEqual([['TNF-alpha', '+']]);
    expect(opg.map(({ label, text, size }) => [label, text.charAt(0), size])).toEqual([
      ['Denosumab', '−', 1],
    ]);
    expect(beside).toMatchObject([{ label: 'Alendronate', text: 'from month 82', size: 0 }]);
  });

  test('hold no denosumab where the raw ratio is weighed that leaves it out', () => {
    const { opg } = weightsOf(answer, measureOf.raw);
    expect(opg.map(({ label }) => label)).not.toContain('Denosumab');
  });

  test('have an area that goes with what they add', () => {
    const two = setInput(setInput(blankScenario, 'tnfAlpha', 0.2), 'il1', 0.6);
    const told = reasons(two, 400);
    const shares = (told.account.shares ?? []).map((share) => at(share, measureOf.net).value);
    const { rankl } = weightsOf(told, measureOf.net);
    expect(rankl).toHaveLength(2);
    for (const [index, { size }] of rankl.entries())
      expect(size ** 2).toBeCloseTo(at(shares, index) / Math.max(...shares), 9);
  });
});

describe('the ratios', () => {
  test('are 1 for this person on day 0, whichever is weighed', () => {
    const weighing = weigh(course, 0, 'day 0');
    const untouched = simulate(blankScenario, 'final');
    for (const kind of ['net', 'raw', 'serum'] as const)
      expect(loadOf(untouched, 0, 'day 0', weighing, kind).ratio).toBeCloseTo(1, 6);
  });

  test('are those of the columns', () => {
    const weighing = weigh(course, day, 'day 0');
    const row = course.days.findIndex((other) => other >= day);
    const percent = course.columns['serumRanklOpgRatioPercent']?.[row] ?? NaN;
    expect(loadOf(course, day, 'day 0', weighing, 'serum').ratio).toBeCloseTo(percent / 100, 2);
    const raw = loadOf(course, day, 'day 0', weighing, 'raw');
    expect(raw.rankl / raw.opg).toBeCloseTo(raw.ratio, 9);
    expect(raw.drugs).toBeNull();
  });

  test('of serum against a healthy young woman are those of published serum', () => {
    const young = { ...blankScenario, horizonDays: 30 };
    const person = { ...young.person, ageYears: 30, menopauseAgeYears: null };
    const healthy = simulate({ ...young, person }, 'final');
    const load = loadOf(healthy, 10, 'healthy', weigh(healthy, 10, 'healthy'), 'serum');
    expect(load.ratio).toBeCloseTo(1, 1);
    expect(load.opg).toBeCloseTo(1, 1);
  });

  test('tell apart in words why they differ', () => {
    const weighing = weigh(course, day, 'day 0');
    const load = loadOf(course, day, 'day 0', weighing, 'serum');
    expect(whyTheyDiffer(weighing, load, 'serum', 'day 0')).toMatch(/vessels and other tissues/);
    expect(whyTheyDiffer(weighing, load, 'net', 'day 0')).toMatch(/^Raw RANKL:OPG ratio/);
    expect(whyTheyDiffer(weighing, load, 'raw', 'day 0')).toMatch(/^Net balance/);
    expect(readingOf(load, 'serum', 'day 0')).toMatch(/^Serum RANKL:OPG ratio [\d.]+ ×/);
  });
});

describe('lifting a weight off', () => {
  /** Runs what it is asked, and keeps it. */
  function engine() {
    const asked: Scenario[] = [];
    const invoke = ((_call: string, request: SimulateRequest) => {
      asked.push(request.scenario);
      return Promise.resolve(ok(pack(simulate(request.scenario, request.quality))));
    }) as unknown as Invoke;
    return { asked, invoke };
  }
  const { id } = at(
    causesOf(scenario).filter(({ label }) => label === 'Denosumab'),
    0,
  );

  test('runs the scenario without it, and leaves the scenario as it is', async () => {
    const { asked, invoke } = engine();
    const lifting = new Lifting(invoke);
    const before = structuredClone(scenario);
    lifting.toggle(id);
    await lifting.follow(scenario);
    expect(scenario).toEqual(before);
    expect(asked[0]?.treatments.map(({ drug }) => drug)).toEqual(['alendronate']);
    expect(asked[0]?.inputs).toEqual(scenario.inputs);
    const found = lifting.of(scenario);
    expect(found?.lifted.map(({ label }) => label)).toEqual(['Denosumab']);
    const withIt = course.columns['ctxPercent']?.[200] ?? NaN;
    expect(found?.course.columns['ctxPercent']?.[200]).toBeGreaterThan(withIt + 20);
  });

  test('put back, and gone with its cause, leaves nothing', async () => {
    const { invoke } = engine();
    const lifting = new Lifting(invoke);
    lifting.toggle(id);
    await lifting.follow(scenario);
    lifting.toggle(id);
    await lifting.follow(scenario);
    expect(lifting.of(scenario)).toBeNull();
    lifting.toggle(id);
    await lifting.follow(blankScenario);
    expect([lifting.ids, lifting.without]).toEqual([[], null]);
  });
});

describe('the sentence on what would be otherwise', () => {
  const cause = at(causesOf(openingScenario), 0);

  test('holds the two readings, and says higher only where it is', () => {
    const column = fc.double({ min: -20, max: 20, noNaN: true });
    const ratio = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(column, column, ratio, ratio, (real, other, netReal, netOther) => {
        const days = Float64Array.of(0, 1000);
        const made = (spine: number, net: number) => ({
          days,
          columns: {
            bmdLumbarSpineChange: Float64Array.of(0, spine),
            netBalancePercent: Float64Array.of(100, net),
          },
        });
        const said = withoutSentence(made(real, netReal), made(other, netOther), [cause], 1000);
        expect(said).toMatch(/^Without denosumab, at month 33 the lumbar spine would stand .*\.$/);
        const apart = Math.abs(real - other);
        if (apart >= 0.05) {
          expect(said).toContain(`${apart.toFixed(1)} percentage points`);
          expect(said).toContain(other > real ? 'higher' : 'lower');
        } else expect(said).toContain('would stand where it does');
        const [shown, instead] = [netOther, netReal].map((net) =>
          (net / 100).toFixed(net >= 1000 ? 0 : net >= 10 ? 2 : 3),
        );
        expect(said).toContain(`the net balance at ${String(shown)} × day 0`);
        if (shown !== instead) expect(said).toContain(`instead of ${String(instead)}`);
      }),
    );
  });

  test('is none beyond the run', () => {
    const short = { ...course, days: course.days.subarray(0, 10) };
    expect(withoutSentence(course, short, [cause], day)).toBeNull();
  });
});
