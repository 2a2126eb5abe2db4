import { describe, expect, it } from 'vitest';
import { at } from '../../shared/assert.ts';
import { drugs, type DrugId } from '../../shared/drugs/index.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import type { TimeCourse } from '../../shared/engine/timeCourse.ts';
import type { InputId } from '../../shared/inputs/index.ts';
import type { Drug } from '../../shared/model/drug.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { blankScenario } from '../../shared/scenario/defaults.ts';
import { addTreatment, setInput } from '../../shared/scenario/edits.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

const oneYear: Scenario = { ...blankScenario, horizonDays: 12 * daysPerMonth };
const untreated = simulate(oneYear, 'final');

/** Spine BMD and CTX after a year, less those of the untreated. */
function effect(course: TimeCourse): { spine: number; ctx: number } {
  const difference = (id: string): number =>
    (course.columns[id]?.at(-1) ?? NaN) - (untreated.columns[id]?.at(-1) ?? NaN);
  return { spine: difference('bmdLumbarSpineChange'), ctx: difference('ctxPercent') };
}

describe('every input turns bone the way it is known to', () => {
  const harmful: [InputId, number][] = [
    ['oestradiol', 0.05],
    ['pthInfusion', 1],
    ['parathyroidOutput', 5],
    ['glucocorticoid', 15],
    ['thyroidHormone', 2],
    ['il1', 1],
    ['il6', 1],
    ['il11', 1],
    ['il17', 1],
    ['tnfAlpha', 1],
    ['ranklProduction', 2],
    ['opgProduction', 0.5],
    ['mechanicalLoad', 0.5],
    ['sclerostinTone', 2],
    ['oophorectomy', 1],
    ['lactation', 1],
    ['tCellActivation', 1],
    ['rheumatoidArthritis', 1],
    ['tumourBurden', 0.3],
    ['kidneyFunction', 0.3],
    ['calciumIntake', 0.4],
    ['vitaminDSupply', 0.3],
  ];
  it.each(harmful)('%s at %d costs the spine and raises CTX', (id, value) => {
    const { spine, ctx } = effect(simulate(setInput(oneYear, id, value), 'final'));
    expect(spine).toBeLessThan(0);
    expect(ctx).toBeGreaterThan(0);
  });

  const helpful: [InputId, number][] = [
    ['oestradiol', 1],
    ['opgProduction', 3],
    ['ranklProduction', 0.5],
    ['sclerostinTone', 0.3],
    ['mechanicalLoad', 1.3],
    ['tgfBeta', 1],
    ['bmp2', 1],
    ['pdgfBb', 1],
  ];
  it.each(helpful)('%s at %d helps the spine', (id, value) => {
    expect(effect(simulate(setInput(oneYear, id, value), 'final')).spine).toBeGreaterThan(0);
  });
});

describe('every drug turns bone the way it is known to', () => {
  const harmful: DrugId[] = [
    'prednisone',
    'anastrozole',
    'leuprolide',
    'medroxyprogesterone',
    'rosiglitazone',
    'levothyroxine',
  ];
  // Nothing to block in a healthy person.
  const idle: DrugId[] = ['adalimumab', 'tocilizumab'];
  // A single dose of OPG-Fc works for weeks (doi:10.1359/jbmr.2001.16.2.348), not for a year.
  const brief: DrugId[] = ['opgFc'];
  const given = (id: DrugId): Scenario => {
    const drug: Drug = drugs[id];
    const { dose, everyDays } = at(drug.regimens, 0);
    const [treatment] = addTreatment(oneYear, id, 0).treatments;
    if (!treatment) throw new Error(`${id} was not given`);
    return {
      ...oneYear,
      treatments: [
        { ...treatment, dose, everyDays, count: Math.ceil(oneYear.horizonDays / everyDays) + 1 },
      ],
    };
  };

  it.each(Object.keys(drugs) as DrugId[])('%s', (id) => {
    const course = simulate(given(id), 'final');
    const { spine } = effect(course);
    if (brief.includes(id))
      expect(Math.min(...(course.columns['ctxPercent'] ?? []))).toBeLessThan(70);
    else if (idle.includes(id)) expect(Math.abs(spine)).toBeLessThan(0.1);
    else if (harmful.includes(id)) expect(spine).toBeLessThan(0);
    else expect(spine).toBeGreaterThan(0);
  });
});
