import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fractureStudies } from '../../shared/evidence/fractures/index.ts';
import { leftAside } from '../../shared/evidence/leftAside.ts';
import { levels } from '../../shared/evidence/pharmacokinetics.ts';
import { trials } from '../../shared/evidence/trials/index.ts';
import type { Trial } from '../../shared/model/evidence.ts';
import type { FractureStudy } from '../../shared/model/fractureEvidence.ts';
import { issuesOf } from '../../shared/scenario/issues.ts';
import { scenarioSchema, type Scenario } from '../../shared/scenario/scenario.ts';

const folder = join(import.meta.dirname, '../../shared/evidence/fractures');
const all = Object.entries<FractureStudy<Scenario>>(fractureStudies);

describe('the studies of fracture', () => {
  it('have a file each, named as in the registry', () => {
    const files = readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
      .map((file) => file.replace(/\.ts$/, ''));
    expect(Object.keys(fractureStudies).sort()).toEqual(files.sort());
    for (const [name, { id }] of all) expect(id).toBe(name);
  });

  it('give every number an id that no other evidence has', () => {
    const ids = [
      ...all.map(([, study]) => study),
      ...Object.values<Trial<Scenario>>(trials),
    ].flatMap(({ rows, unscored }) => [...rows, ...unscored].map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('and the values left aside and those of drug levels are no one else’s', () => {
    const others = new Set(
      [...all.map(([, study]) => study), ...Object.values<Trial<Scenario>>(trials)].flatMap(
        ({ rows, unscored }) => [...rows, ...unscored].map(({ id }) => id),
      ),
    );
    const own = [...leftAside, ...levels].map(({ id }) => id);
    expect(own.filter((id, index) => own.indexOf(id) !== index)).toEqual([]);
    expect(own.filter((id) => others.has(id))).toEqual([]);
    for (const { what, reason } of leftAside) expect(`${what} ${reason}`).toMatch(/^\S.{30,}\.$/);
  });

  it('cite in the same words as the trials of the same DOI', () => {
    const citations = new Map(
      Object.values<Trial<Scenario>>(trials).map(({ reference }) => [
        reference.doi,
        reference.citation,
      ]),
    );
    for (const [name, { reference }] of all) {
      expect(reference.citation, name).toMatch(/^\S.{20,}\.$/);
      if (reference.doi === null) continue;
      expect(reference.doi, name).toMatch(/^10\.\d{4,9}\/\S+$/);
      expect(citations.get(reference.doi) ?? reference.citation).toBe(reference.citation);
    }
  });
});

describe.each(all)('%s', (_, study) => {
  it('gives every arm as a valid scenario', () => {
    for (const [name, { scenario }] of Object.entries(study.arms)) {
      const parsed = scenarioSchema.safeParse(scenario);
      expect(parsed.error ? issuesOf(parsed.error) : [], name).toEqual([]);
    }
  });

  it('compares arms of the same people over days that both arms reach', () => {
    for (const { id, arm, against, fromDay, day } of study.rows) {
      expect(against, id).not.toBe(arm);
      expect(day, id).toBeGreaterThan(fromDay);
      for (const name of [arm, against])
        expect(study.arms[name]?.scenario.horizonDays, id).toBeGreaterThanOrEqual(day);
      expect(study.arms[arm]?.scenario.person, id).toEqual(study.arms[against]?.scenario.person);
    }
  });

  it('has every relative risk inside its printed interval', () => {
    for (const { id, ratio, low, high } of study.rows) {
      expect(ratio, id).toBeGreaterThan(0);
      expect(low ?? ratio, id).toBeLessThanOrEqual(ratio);
      expect(high ?? ratio, id).toBeGreaterThanOrEqual(ratio);
    }
  });
});
