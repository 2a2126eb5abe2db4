import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { requireNode } from './requireNode.mjs';

requireNode();
// `node run.mjs tool.ts …` then looks to the tool like `node tool.ts …`.
process.argv.splice(1, 1);
const [, tool] = process.argv;
if (tool === undefined) {
  console.error('Name the tool to run, for example tools/simulate/main.ts.');
  process.exit(1);
}
process.argv[1] = resolve(tool);
await import(pathToFileURL(process.argv[1]).href);
