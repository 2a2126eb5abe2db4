import { describe, expect, it } from 'vitest';
import { drugs, type DrugId } from '../../shared/drugs/index.ts';
import { besideTheFit } from '../../shared/evidence/besideTheFit.ts';
import { trials } from '../../shared/evidence/trials/index.ts';
import type { Drug } from '../../shared/model/drug.ts';
import type { Trial } from '../../shared/model/evidence.ts';
import { issuesOf } from '../../shared/scenario/issues.ts';
import { scenarioSchema, type Scenario } from '../../shared/scenario/scenario.ts';
import { modelOf } from '../../tools/validate/besideTheFitSection.ts';

describe('a published effect that no arm of the trials gives', () => {
  it.each(besideTheFit.map((one) => [`${one.drug}: ${one.what}`, one] as const))('%s', (_, one) => {
    for (const scenario of [one.treated, one.others ?? one.treated]) {
      const { error } = scenarioSchema.safeParse(scenario);
      expect(error ? issuesOf(error) : []).toEqual([]);
      expect(scenario.horizonDays).toBeGreaterThanOrEqual(one.day);
    }
    expect(one.treated.treatments.map(({ drug }) => drug)).toContain(one.drug);
    const model = modelOf(one);
    expect(Math.sign(model)).toBe(Math.sign(one.value));
    const far = Math.abs(model - one.value) / one.tolerance;
    expect(far > 2, `the model says ${model.toFixed(1)} %`).toBe(one.off !== undefined);
  });
});

describe('a drug of a size measured in people', () => {
  const given = Object.values<Trial<Scenario>>(trials).flatMap(({ arms, rows }) =>
    rows.flatMap(({ arm }) => arms[arm]?.scenario.treatments.map(({ drug }) => drug) ?? []),
  );
  const sized = Object.values<Drug<DrugId>>(drugs).filter(
    ({ effect }) => effect === 'size in people',
  );

  it.each(sized.map(({ id }) => id))('%s has a published number beside the model', (id) => {
    expect([...given, ...besideTheFit.map(({ drug }) => drug)]).toContain(id);
  });
});
