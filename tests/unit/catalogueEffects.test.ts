import { describe, expect, it } from 'vitest';
import { conditionIds, conditions, type ConditionId } from '../../shared/conditions/index.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { inputs, type InputId } from '../../shared/inputs/index.ts';
import type { Input } from '../../shared/model/input.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { setCondition, withPersonFor } from '../../shared/scenario/conditions.ts';
import { blankScenario } from '../../shared/scenario/defaults.ts';
import { setInput } from '../../shared/scenario/edits.ts';
import type { Person } from '../../shared/scenario/parts.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/** The value of an output so many months on. */
function after(months: number, scenario: Scenario, output: string): number {
  const horizonDays = months * daysPerMonth;
  return simulate({ ...scenario, horizonDays }, 'final').columns[output]?.at(-1) ?? NaN;
}

describe('every condition', () => {
  it.each(conditionIds)('%s costs the spine and raises CTX, the more the more severe', (id) => {
    const healthy = withPersonFor(blankScenario, conditions[id]);
    const at = (severity: number): Scenario => setCondition(healthy, { id, severity, fromDay: 0 });
    const spine = [healthy, at(0.5), at(1)].map((one) => after(12, one, 'bmdLumbarSpineChange'));
    expect(spine[1]).toBeLessThan((spine[0] ?? NaN) - 0.2);
    expect(spine[2]).toBeLessThan((spine[1] ?? NaN) - 0.2);
    expect(after(12, at(1), 'ctxPercent')).toBeGreaterThan(after(12, healthy, 'ctxPercent'));
  });

  const man: Person = { sex: 'male', ageYears: 40, menopauseAgeYears: null, surgical: false };
  // Published changes, with twice the plausible spread between studies.
  const published: [ConditionId, number, string, number, number, Person | null][] = [
    ['immobilisation', 3.9, 'bmdLumbarSpineChange', -3.9, 2.4, man],
    ['immobilisation', 3.9, 'bmdFemoralNeckChange', -3.6, 2.4, man],
    ['spaceflight', 6, 'bmdLumbarSpineChange', -6.36, 3.6, man],
    ['lactation', 6, 'bmdLumbarSpineChange', -4.9, 2, null],
    ['rheumatoidArthritis', 12, 'bmdTotalHipChange', -2.62, 1.2, null],
    ['anorexia', 12, 'bmdLumbarSpineChange', -2.6, 2, null],
  ];
  it.each(published)(
    '%s over %d months: %s near %d ± %d',
    (id, months, output, value, spread, who) => {
      const person = who ?? withPersonFor(blankScenario, conditions[id]).person;
      const severity = conditions[id].severity.initial;
      const scenario = setCondition({ ...blankScenario, person }, { id, severity, fromDay: 0 });
      expect(Math.abs(after(months, scenario, output) - value)).toBeLessThan(spread);
    },
  );

  it('of the parathyroids tells primary from secondary: calcium high or low, PTH high in both', () => {
    const of = (id: ConditionId, output: string): number =>
      after(12, setCondition(blankScenario, { id, severity: 1, fromDay: 0 }), output);
    const calcium = after(12, blankScenario, 'calcium');
    expect(of('primaryHyperparathyroidism', 'calcium')).toBeGreaterThan(calcium + 0.1);
    expect(of('vitaminDDeficiency', 'calcium')).toBeLessThan(calcium);
    for (const id of [
      'primaryHyperparathyroidism',
      'secondaryHyperparathyroidism',
      'vitaminDDeficiency',
    ] as const)
      expect(of(id, 'pth')).toBeGreaterThan(after(12, blankScenario, 'pth') + 5);
  });

  it('of the vessel raises its index', () => {
    const ill = setCondition(blankScenario, {
      id: 'vascularCalcification',
      severity: 1,
      fromDay: 0,
    });
    expect(after(24, ill, 'calcificationIndex')).toBeGreaterThan(
      after(24, blankScenario, 'calcificationIndex') + 0.05,
    );
  });
});

describe('every regulator moves RANKL and OPG as its record says', () => {
  const young: Scenario = {
    ...blankScenario,
    person: { sex: 'female', ageYears: 35, menopauseAgeYears: null, surgical: false },
  };
  // What acts through PTH or through osteoblasts, and so is not seen within a week.
  const slow: readonly string[] = [
    ...['pthHours rankl', 'pthHours opg', 'calcitriol rankl', 'tgfBeta rankl'],
    ...['kidneyFunction rankl', 'kidneyFunction opg', 'mechanicalLoad opg', 'lactation opg'],
  ];
  const columns = { rankl: 'membraneRankl', opg: 'opg' } as const;
  const told = Object.values<Input>(inputs)
    .flatMap((input) =>
      (['rankl', 'opg'] as const).map((what) => ({ input, what, way: input[what].direction })),
    )
    .filter(({ way }) => way === 'up' || way === 'down')
    .map((one) => ({ ...one, name: `${one.input.id} ${one.what}` }))
    .filter(({ name }) => !slow.includes(name));

  it.each(told)('$name $way', ({ input: { id, neutral, max }, what, way }) => {
    const low = neutral ?? 0.4;
    const high = neutral === 0 ? Math.min(1, max) : neutral === null ? 1 : 1.5 * neutral;
    const week = 7 / daysPerMonth;
    const level = (value: number): number =>
      after(week, setInput(young, id as InputId, Math.min(max, value)), columns[what]);
    expect(Math.sign(Math.log(level(high) / level(low)))).toBe(way === 'up' ? 1 : -1);
  });
});
