import { describe, expect, it } from 'vitest';
import { boneReferences } from '../../shared/bone/sources.ts';
import { bone } from '../../shared/bone/model.ts';
import { conditions } from '../../shared/conditions/index.ts';
import { drugs } from '../../shared/drugs/index.ts';
import { processesWith } from '../../shared/engine/boneModel.ts';
import { inputs } from '../../shared/inputs/index.ts';
import type { Condition } from '../../shared/model/condition.ts';
import type { Drug } from '../../shared/model/drug.ts';
import type { Input } from '../../shared/model/input.ts';
import type { Reference } from '../../shared/model/provenance.ts';

const catalogue = Object.values<Drug>(drugs);
const processes = processesWith(catalogue);

const references: Reference[] = [
  ...Object.values(boneReferences),
  ...catalogue.flatMap(({ references: own }) => Object.values<Reference>(own)),
  ...Object.values<Input>(inputs).flatMap(({ references: own }) => Object.values<Reference>(own)),
  ...Object.values<Condition>(conditions).flatMap(({ references: own }) =>
    Object.values<Reference>(own),
  ),
];

describe('every number of the model', () => {
  const parameters = processes.flatMap(({ parameters: own = {} }) => Object.entries(own));

  it('lies within its own range', () => {
    for (const [symbol, { value, min, max }] of parameters) {
      expect(value, symbol).toBeGreaterThanOrEqual(min);
      expect(value, symbol).toBeLessThanOrEqual(max);
    }
  });

  it('names a source that exists', () => {
    const known = new Set([
      ...Object.keys(boneReferences),
      ...catalogue.flatMap(({ references: own }) => Object.keys(own)),
    ]);
    for (const [symbol, { from }] of parameters) expect(known, symbol).toContain(from.reference);
  });

  it('is a parameter: equations hold no number but 0, 1 and 2', () => {
    const texts = bone.flatMap(({ algebra = {}, states = {} }) => [
      ...Object.values(algebra).map(({ is }) => is),
      ...Object.values(states).flatMap(({ initial, rate }) => [initial, rate]),
    ]);
    for (const text of texts)
      for (const [literal] of text.matchAll(/(?<![\w.])\d+(\.\d+)?/g))
        expect(['0', '1', '2'], text).toContain(literal);
  });
});

describe('every reference', () => {
  it('has a well-formed DOI, and a DOI is always cited in the same words', () => {
    const citations = new Map<string, string>();
    for (const { doi, citation } of references) {
      if (doi === null) continue;
      expect(doi).toMatch(/^10\.\d{4,9}\/\S+$/);
      expect(citations.get(doi) ?? citation).toBe(citation);
      citations.set(doi, citation);
    }
  });
});

describe('every drug', () => {
  it.each(catalogue)(
    '$id has regimens within its own ranges',
    ({ regimens, doseRange, intervalRange }) => {
      for (const { dose, everyDays } of regimens) {
        expect(dose).toBeGreaterThanOrEqual(doseRange.min);
        expect(dose).toBeLessThanOrEqual(doseRange.max);
        expect(everyDays).toBeGreaterThanOrEqual(intervalRange.min);
        expect(everyDays).toBeLessThanOrEqual(intervalRange.max);
      }
    },
  );
});
