import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trials } from '../../shared/evidence/trials/index.ts';
import type { Trial } from '../../shared/model/evidence.ts';
import { issuesOf } from '../../shared/scenario/issues.ts';
import { scenarioSchema, type Scenario } from '../../shared/scenario/scenario.ts';

const folder = join(import.meta.dirname, '../../shared/evidence/trials');
const all = Object.entries<Trial<Scenario>>(trials);

describe('the trials', () => {
  it('have a file each, named as in the registry', () => {
    const files = readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
      .map((file) => file.replace(/\.ts$/, ''));
    expect(Object.keys(trials).sort()).toEqual(files.sort());
    for (const [name, { id }] of all) expect(id).toBe(name);
  });

  it('give every number its own id', () => {
    const ids = all.flatMap(([, { rows, unscored }]) => [...rows, ...unscored].map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('belong to a family that is a trial', () => {
    for (const [, { family }] of all) if (family) expect(Object.keys(trials)).toContain(family);
  });

  it('cite well, and a DOI always in the same words', () => {
    const citations = new Map<string, string>();
    for (const [name, { reference }] of all) {
      expect(reference.citation, name).toMatch(/^\S.{20,}\.$/);
      if (reference.doi === null) continue;
      expect(reference.doi, name).toMatch(/^10\.\d{4,9}\/\S+$/);
      expect(citations.get(reference.doi) ?? reference.citation).toBe(reference.citation);
      citations.set(reference.doi, reference.citation);
    }
  });
});

describe.each(all)('%s', (_, trial) => {
  it('gives every arm as a valid scenario', () => {
    for (const [name, { scenario }] of Object.entries(trial.arms)) {
      const parsed = scenarioSchema.safeParse(scenario);
      expect(parsed.error ? issuesOf(parsed.error) : [], name).toEqual([]);
    }
  });

  it('compares its own arms, within what they show', () => {
    for (const { id, arm, against, fromDay, day } of trial.rows) {
      expect(fromDay, id).toBeGreaterThanOrEqual(0);
      expect(day, id).toBeGreaterThan(fromDay);
      for (const name of against ? [arm, against] : [arm])
        expect(trial.arms[name]?.scenario.horizonDays, id).toBeGreaterThanOrEqual(day);
      expect(against, id).not.toBe(arm);
    }
  });

  it('has a spread around every value, inside its printed interval', () => {
    for (const { id, value, low, high, tolerance } of trial.rows) {
      expect(tolerance, id).toBeGreaterThan(0);
      expect(low ?? value, id).toBeLessThanOrEqual(value);
      expect(high ?? value, id).toBeGreaterThanOrEqual(value);
    }
  });
});
