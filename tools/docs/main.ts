import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { modelSaysFile } from './modelSays.ts';
import { scenarioJsonSchema } from './schema.ts';

const root = join(import.meta.dirname, '../..');
write('docs/scenario.schema.json', scenarioJsonSchema());
write('shared/reference/modelSays.ts', modelSaysFile());

// After it is written: the pages read what the model says.
const { referencePages } = await import('./referencePages.ts');
rmSync(join(root, 'docs/reference'), { recursive: true, force: true });
const pages = referencePages();
for (const [path, text] of pages) write(`docs/reference/${path}`, text);
process.stdout.write(
  `Wrote docs/scenario.schema.json, shared/reference/modelSays.ts and ${String(pages.size)} pages in docs/reference\n`,
);

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
