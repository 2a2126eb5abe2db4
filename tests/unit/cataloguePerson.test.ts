import { describe, expect, it } from 'vitest';
import { simulate } from '../../shared/engine/simulate.ts';
import type { TimeCourse } from '../../shared/engine/timeCourse.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { blankScenario } from '../../shared/scenario/defaults.ts';
import { addTreatment, setPerson } from '../../shared/scenario/edits.ts';
import type { Person } from '../../shared/scenario/parts.ts';
import { scenarioSchema, type Scenario } from '../../shared/scenario/scenario.ts';
import { upgrade } from '../../shared/scenario/upgrade.ts';

const year: Scenario = { ...blankScenario, horizonDays: 12 * daysPerMonth };
const treated = addTreatment(year, 'denosumab', 0);

function of(scenario: Scenario, change: Partial<Person>): TimeCourse {
  return simulate(setPerson(scenario, change), 'final');
}

describe('body weight', () => {
  const peak = (weightKg: number | undefined): number =>
    Math.max(
      ...(of(treated, weightKg === undefined ? {} : { weightKg }).columns['denosumabLevel'] ?? []),
    );

  it('dilutes denosumab: about half the peak at twice the weight', () => {
    const ratio = peak(120) / peak(60);
    expect(ratio).toBeGreaterThan(0.35);
    expect(ratio).toBeLessThan(0.55);
  });

  it('is 60 kg where nobody says it, and nothing without a drug that follows it', () => {
    expect(peak(undefined)).toBe(peak(60));
    const heavy = of(year, { weightKg: 120 }).columns['bmdTotalHip'];
    expect(heavy).toEqual(simulate(year, 'final').columns['bmdTotalHip']);
  });

  it('shortens the effect of a dose in the heavy', () => {
    const end = (weightKg: number): number =>
      of(treated, { weightKg }).columns['ctxPercent']?.findLast(() => true) ?? NaN;
    expect(end(120)).toBeGreaterThan(end(45));
  });
});

describe('the T-score on day 0', () => {
  it.each([
    [-3.2, 'female'],
    [0.5, 'female'],
    [-2.5, 'male'],
  ] as const)('is %d where it is set so (%s), and leaves relative changes alone', (tScore, sex) => {
    const person = sex === 'male' ? ({ sex, menopauseAgeYears: null } as const) : {};
    const own = of(treated, { ...person, tScore });
    const mean = of(treated, person);
    expect(own.columns['tScoreTotalHip']?.[0]).toBeCloseTo(tScore, 6);
    for (const id of ['bmdTotalHipChange', 'bmdLumbarSpineChange', 'ctxPercent'])
      expect(own.columns[id]).toEqual(mean.columns[id]);
    const [ownBmd, meanBmd] = [own.columns['bmdLumbarSpine'], mean.columns['bmdLumbarSpine']];
    const factor = (ownBmd?.[0] ?? NaN) / (meanBmd?.[0] ?? NaN);
    expect(ownBmd?.at(-1)).toBeCloseTo(factor * (meanBmd?.at(-1) ?? NaN), 9);
    expect(Math.sign(factor - 1)).toBe(
      Math.sign(tScore - (mean.columns['tScoreTotalHip']?.[0] ?? NaN)),
    );
  });
});

describe('a document', () => {
  it('may lack both, as every older one does', () => {
    const { formatVersion: _, ...rest } = blankScenario;
    expect(upgrade({ ...rest, formatVersion: 1 })).toEqual({ ok: true, value: blankScenario });
  });

  it.each([{ weightKg: 20 }, { weightKg: 'heavy' }, { tScore: -9 }])(
    'is refused with %o',
    (wrong) => {
      const person = { ...blankScenario.person, ...wrong };
      expect(scenarioSchema.safeParse({ ...blankScenario, person }).success).toBe(false);
    },
  );
});
