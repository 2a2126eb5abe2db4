import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelName } from '../../shared/bone/model.ts';
import { modelSays } from '../../shared/reference/modelSays.ts';
import { answers } from '../../tools/docs/modelSays.ts';
import { referencePages } from '../../tools/docs/referencePages.ts';
import { pageEntries } from '../../shared/reference/index.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/reference');

describe('the reference pages', () => {
  it('hold what the model of today says to every published value (npm run docs writes it)', () => {
    const today = answers();
    expect(Object.keys(modelSays.values).sort()).toEqual([...today.keys()].sort());
    expect(modelSays.model).toBe(modelName);
    // To the tenth that a page shows, or half a percent: a solver may change in the last digits.
    for (const [id, answer] of today) {
      const written = modelSays.values[id] ?? NaN;
      expect(Math.abs(written - answer), id).toBeLessThan(0.1 + 0.005 * Math.abs(answer));
    }
  });

  const pages = referencePages();
  it('are in docs/reference, each and no other (npm run docs writes them)', () => {
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => file.replaceAll('\\', '/'));
    expect(found.sort()).toEqual([...pages.keys()].sort());
    for (const [path, text] of pages)
      expect(readFileSync(join(folder, path), 'utf8'), path).toBe(text);
  });

  it.each(pageEntries().map((entry) => [`${entry.kind} ${entry.id}`, entry] as const))(
    '%s says what it is, with sources, cautions or directions, and where each number comes from',
    (_, { make, kind }) => {
      const page = make();
      expect(page.summary.length).toBeGreaterThan(20);
      expect(page.facts.length).toBeGreaterThan(2);
      expect(page.references.length).toBeGreaterThan(0);
      for (const { how, source, value } of page.numbers) {
        expect(how).toMatch(/measured|transcribed|fitted|assumed/);
        expect(source).toMatch(/\S: \S/);
        expect(value).not.toContain('NaN');
      }
      if (kind !== 'input')
        expect(page.lists.find(({ title }) => title === 'Cautions')?.items.length).toBeGreaterThan(
          0,
        );
    },
  );
});
