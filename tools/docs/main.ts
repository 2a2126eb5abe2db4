import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarioJsonSchema } from './schema.ts';

const docs = join(import.meta.dirname, '../../docs');
writeFileSync(join(docs, 'scenario.schema.json'), scenarioJsonSchema());
process.stdout.write('Wrote docs/scenario.schema.json\n');
