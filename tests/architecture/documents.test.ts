import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scenarioJsonSchema } from '../../tools/docs/schema.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('the documents', () => {
  it('hold the JSON Schema that the program checks by (npm run docs writes it)', () => {
    expect(read('docs/scenario.schema.json')).toBe(scenarioJsonSchema());
  });

  const pages = [
    'README.md',
    ...readdirSync(join(root, 'docs')).map((file) => `docs/${file}`),
  ].filter((file) => file.endsWith('.md'));
  it.each(pages)('%s links to nothing that is missing', (page) => {
    for (const [, target = ''] of read(page).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g))
      if (!/^[a-z]+:/.test(target))
        expect(existsSync(join(root, dirname(page), target)), target).toBe(true);
  });
});
