import { describe, expect, it } from 'vitest';
import { conditionIds, conditions } from '../../shared/conditions/index.ts';
import { drugIds, drugs } from '../../shared/drugs/index.ts';
import {
  gradesOf,
  gradesOfDrug,
  gradesOfInput,
  outcomes,
  type EffectGrade,
} from '../../shared/explain/effectGrades.ts';
import { inputIds, inputs } from '../../shared/inputs/index.ts';
import type { EvidenceGrade } from '../../shared/model/input.ts';
import type { Reference } from '../../shared/model/provenance.ts';
import { startModel } from '../../shared/model/references.ts';
import { trials } from '../../shared/evidence/trials/index.ts';
import { fractureStudies } from '../../shared/evidence/fractures/index.ts';
import type { FractureStudy } from '../../shared/model/fractureEvidence.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

interface Cause {
  readonly grade: EvidenceGrade;
  readonly references: Readonly<Record<string, Reference>>;
}

const causes: [string, Cause, readonly EffectGrade[]][] = [
  ...drugIds.map((id): (typeof causes)[number] => [`drug ${id}`, drugs[id], gradesOfDrug(id)]),
  ...inputIds.map((id): (typeof causes)[number] => [`input ${id}`, inputs[id], gradesOfInput(id)]),
  ...conditionIds.map((id): (typeof causes)[number] => [
    `condition ${id}`,
    conditions[id],
    gradesOf(conditions[id]),
  ]),
];

const grades: readonly EvidenceGrade[] = ['weak', 'moderate', 'strong'];

describe.each(causes)('%s', (_, { grade, references }, effects) => {
  it('has a grade, and rests on a publication and not on our own model alone', () => {
    expect(grades).toContain(grade);
    const published = Object.values(references).filter(
      ({ citation }) => citation !== startModel.citation,
    );
    expect(published.length).toBeGreaterThan(0);
  });

  it('has a grade, a reason and a source for each of its effects', () => {
    expect(effects.map(({ outcome }) => outcome)).toEqual(outcomes);
    for (const { grade: own, because, source } of effects) {
      expect(grades).toContain(own);
      expect(because).toMatch(/\w/);
      expect(source.citation).toMatch(/^\S.{15,}\.$/);
    }
  });

  it('is never surer of vessel, immune system or cells than a dial can be', () => {
    for (const { outcome, grade: own } of effects)
      if (['vessel', 'immune', 'cells'].includes(outcome)) expect(own).toBe('weak');
  });
});

describe('a strong grade of an effect on fracture', () => {
  it('belongs to something whose fractures are among the evidence', () => {
    const scored = new Set(
      Object.values<FractureStudy<Scenario>>(fractureStudies).flatMap(({ rows, arms }) =>
        rows.flatMap(({ arm }) => arms[arm]?.scenario.treatments.map(({ drug }) => drug) ?? []),
      ),
    );
    const strong = drugIds.filter((id) =>
      gradesOfDrug(id).some(({ outcome, grade }) => outcome === 'fracture' && grade === 'strong'),
    );
    expect(strong.length).toBeGreaterThan(5);
    for (const id of strong) expect(scored, id).toContain(id);
  });
});

describe('a strong grade of a drug', () => {
  it('belongs to a drug whose trials are among the evidence', () => {
    const given = new Set(
      Object.values(trials).flatMap(({ arms }) =>
        Object.values<{ scenario: Scenario }>(arms).flatMap(({ scenario }) =>
          scenario.treatments.map(({ drug }) => drug),
        ),
      ),
    );
    for (const id of drugIds) if (drugs[id].grade === 'strong') expect(given, id).toContain(id);
  });
});
