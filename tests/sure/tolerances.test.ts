import { describe, expect, it } from 'vitest';
import { drugs } from '../../shared/drugs/index.ts';
import {
  tableEndPoints,
  toleranceOf,
  type TableEndPoint,
} from '../../shared/evidence/tolerances.ts';
import { circumstancesOf, treatmentOfClass } from '../../shared/explain/sure/circumstances.ts';
import { given, trialWoman } from '../../shared/evidence/people.ts';
import type { Drug } from '../../shared/model/drug.ts';
import { daysPerMonth, daysPerYear } from '../../shared/scenario/calendar.ts';
import { setInput } from '../../shared/scenario/edits.ts';
import { trialsNamed } from '../../tools/calibrate/evidence.ts';

const women = trialWoman(70, 60);
const monthly = (drug: 'teriparatide' | 'denosumab' | 'romosozumab', count: number) =>
  given(women, { drug, dose: 60, unit: 'mg', everyDays: daysPerMonth, startDay: 0, count });

function tolerance(
  scenario: Parameters<typeof circumstancesOf>[0],
  endPoint: TableEndPoint,
  months: number,
  change = 0,
): number {
  return toleranceOf({
    ...circumstancesOf(scenario)(months * daysPerMonth),
    endPoint,
    change,
  });
}

describe('the table of tolerances', () => {
  it('agrees with the tolerance of the rows of evidence that are counted from day 0', () => {
    const ratios = trialsNamed().flatMap(({ arms, rows }) =>
      rows.flatMap((row) => {
        const scenario = arms[row.arm]?.scenario;
        const known = row.endPoint in tableEndPoints;
        if (!known || !scenario || row.fromDay > 0) return [];
        const endPoint = row.endPoint as TableEndPoint;
        const asked = { ...circumstancesOf(scenario)(row.day), endPoint, change: row.value };
        return [toleranceOf(asked) / row.tolerance];
      }),
    );
    expect(ratios.length).toBeGreaterThan(700);
    const near = (most: number): number =>
      ratios.filter((ratio) => Math.abs(Math.log(ratio)) <= Math.log(most)).length / ratios.length;
    expect(near(1.02)).toBeGreaterThan(0.85);
    expect(near(1.3)).toBeGreaterThan(0.95);
  });

  it('reads as the evidence README has it', () => {
    expect(tolerance(monthly('denosumab', 99), 'bmdLumbarSpine', 12)).toBeCloseTo(1, 9);
    expect(tolerance(monthly('denosumab', 99), 'bmdLumbarSpine', 18)).toBeCloseTo(1.1, 9);
    expect(tolerance(monthly('denosumab', 99), 'bmdTotalHip', 24)).toBeCloseTo(0.8, 9);
    expect(tolerance(monthly('teriparatide', 99), 'bmdLumbarSpine', 24)).toBeCloseTo(2.1, 9);
    expect(tolerance(monthly('romosozumab', 99), 'bmdFemoralNeck', 48)).toBeCloseTo(1.8, 9);
    expect(tolerance(women, 'ctx', 6, -80)).toBe(8);
    expect(tolerance(women, 'ctx', 6, -40)).toBe(15);
    expect(tolerance(women, 'ntx', 6, 60)).toBe(40);
    expect(tolerance(women, 'p1np', 6, -60)).toBe(10);
    expect(tolerance(women, 'bsap', 6, 150)).toBe(60);
  });

  it('is wider off treatment, across menopause and in disuse', () => {
    const stopped = monthly('denosumab', 12);
    expect(tolerance(stopped, 'bmdLumbarSpine', 36)).toBeCloseTo(2, 9);
    expect(tolerance(women, 'bmdTotalHip', 60)).toBeCloseTo(2.5, 9);
    const younger = { ...women, person: { ...women.person, ageYears: 48, menopauseAgeYears: 50 } };
    // One year before until three after, at 1 % a year instead of a half.
    expect(circumstancesOf(younger)(8 * daysPerYear).natural).toBeCloseTo(6, 9);
    const idle = setInput(women, 'mechanicalLoad', 0.2);
    expect(circumstancesOf(idle)(4 * daysPerMonth).natural).toBeCloseTo(1.2, 9);
  });

  it('knows of no change on day 0', () => {
    for (const endPoint of Object.keys(tableEndPoints) as TableEndPoint[])
      expect(tolerance(women, endPoint, 0)).toBe(0);
  });

  it('sorts classes of drugs that exist', () => {
    const classes = new Set(Object.values<Drug>(drugs).map(({ drugClass }) => drugClass));
    for (const one of Object.keys(treatmentOfClass)) expect(classes).toContain(one);
  });
});
