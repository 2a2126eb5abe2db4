import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../shared/engine/simulate.ts';
import { inputs } from '../../shared/inputs/index.ts';
import { blankScenario } from '../../shared/scenario/defaults.ts';
import { setInputSteps } from '../../shared/scenario/edits.ts';
import type { Step } from '../../shared/scenario/parts.ts';
import { rampPieces } from '../../shared/scenario/ramp.ts';
import { scenarioSchema, type Scenario } from '../../shared/scenario/scenario.ts';
import {
  spellMovedBy,
  spellsOf,
  stepsOfSpells,
  valueOn,
  type Spell,
} from '../../shared/scenario/spells.ts';
import {
  copySpell,
  removeSpell,
  spellsIn,
  splitSpell,
} from '../../shared/scenario/timelineEdits.ts';

const rest: Spell = { value: 0.15, fromDay: 300, toDay: 419, riseDays: 0, fallDays: 0 };
const load = (...spells: Spell[]): Scenario =>
  setInputSteps(blankScenario, 'mechanicalLoad', stepsOfSpells(inputs.mechanicalLoad, spells));
const complaint = (scenario: Scenario): string | undefined =>
  scenarioSchema.safeParse(scenario).error?.issues[0]?.message;

describe('the spells of an input', () => {
  it('come back from its steps', () => {
    const spell = fc.record({
      value: fc.double({ min: 0.2, max: 0.9, noNaN: true }),
      gap: fc.integer({ min: 0, max: 200 }),
      riseDays: fc.integer({ min: 0, max: 50 }),
      held: fc.integer({ min: 1, max: 100 }),
      fallDays: fc.integer({ min: 0, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(spell, { minLength: 1, maxLength: 5 }), (parts) => {
        let day = 0;
        const spells = parts.map(({ value, gap, riseDays, held, fallDays }, index): Spell => {
          const fromDay = day + gap;
          const toDay = fromDay + riseDays + held;
          const falls = parts[index + 1]?.gap === 0 ? 0 : fallDays;
          day = toDay + falls;
          return { value, fromDay, toDay, riseDays, fallDays: falls };
        });
        const steps = stepsOfSpells(inputs.mechanicalLoad, spells);
        expect(spellsOf(inputs.mechanicalLoad, steps)).toEqual(spells);
        const scenario = { ...load(...spells), horizonDays: 21_900 };
        expect(complaint(scenario)).toBeUndefined();
      }),
    );
  });

  it('are refused where they share days', () => {
    expect(complaint(load(rest, spellMovedBy(rest, 119)))).toBeUndefined();
    expect(complaint(load(rest, spellMovedBy(rest, 100)))).toContain('later than the step before');
    expect(complaint(load({ ...rest, fallDays: 30 }, spellMovedBy(rest, 130)))).toContain(
      'complete',
    );
  });

  it('are split, copied and taken out', () => {
    const scenario = load(rest);
    expect(spellsIn(splitSpell(scenario, 'mechanicalLoad', 0, 350), 'mechanicalLoad')).toEqual([
      { ...rest, toDay: 350 },
      { ...rest, fromDay: 350 },
    ]);
    const copied = spellsIn(copySpell(scenario, 'mechanicalLoad', 0), 'mechanicalLoad');
    expect(copied[1]).toEqual({ ...rest, fromDay: 419, toDay: 538 });
    expect(removeSpell(scenario, 'mechanicalLoad', 0).inputs).toEqual([]);
  });
});

describe('an input that glides', () => {
  const gliding = load({ ...rest, riseDays: 50, fallDays: 70 });

  it('is on its way in between', () => {
    const steps = gliding.inputs[0]?.steps ?? [];
    const at = (day: number): number | null => valueOn(inputs.mechanicalLoad, steps, day);
    expect([at(299), at(300), at(350), at(419), at(489), at(600)]).toEqual([
      1, 1, 0.15, 0.15, 1, 1,
    ]);
    expect(at(325)).toBeCloseTo(0.575, 9);
  });

  it('is run as steps whose sum is the line', () => {
    for (const length of [3, 50, 364, 4000]) {
      const pieces = rampPieces(100, 100 + length, 2, 5);
      const area = pieces.reduce(
        (sum, { fromDay, toDay, value }) => sum + value * (toDay - fromDay),
        0,
      );
      expect(area).toBeCloseTo(3.5 * length, 6);
      expect(pieces.length).toBeLessThanOrEqual(52);
      expect(pieces[0]?.fromDay).toBe(100);
      expect(pieces.at(-1)?.toDay).toBe(100 + length);
    }
    expect(rampPieces(5, 5, 0, 1)).toEqual([]);
  });

  it('bends the spine as ten times finer steps do, to a hundredth of a percent', () => {
    const spine = (steps: readonly Step[]): Float64Array =>
      simulate(setInputSteps(blankScenario, 'mechanicalLoad', steps), 'export').columns[
        'bmdLumbarSpineChange'
      ] ?? new Float64Array();
    const fine = Array.from({ length: 520 }, (_, index) => ({
      day: 300 + (700 * index) / 520,
      value: 1 - (0.85 * (index + 0.5)) / 520,
    }));
    const coarse = spine([{ day: 300, value: 0.15, overDays: 700 }]);
    const finer = spine([...fine, { day: 1000, value: 0.15 }]);
    const apart = coarse.map((value, row) => Math.abs(value - (finer[row] ?? NaN)));
    expect(Math.max(...apart)).toBeLessThan(0.01);
  });

  it.each([
    ['from its own level', { day: 0, value: 0.5, overDays: 30 }, undefined, 'own level'],
    [
      'into the next step',
      { day: 0, value: 0.5 },
      { day: 30, value: 0.2, overDays: 30 },
      'complete',
    ],
  ])('is refused in words %s', (_, first, second, words) => {
    const steps: Step[] = [first, ...(second ? [second, { day: 40, value: 0.1 }] : [])];
    expect(complaint(setInputSteps(blankScenario, 'oestradiol', steps))).toContain(words);
  });
});
