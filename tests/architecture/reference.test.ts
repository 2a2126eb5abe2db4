import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelSaysFile } from '../../tools/docs/modelSays.ts';
import { referencePages } from '../../tools/docs/referencePages.ts';
import { pageEntries } from '../../shared/reference/index.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/reference');

describe('the reference pages', () => {
  it('hold what the model of today says to every published value (npm run docs writes it)', () => {
    expect(readFileSync(join(root, 'shared/reference/modelSays.ts'), 'utf8')).toBe(modelSaysFile());
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
