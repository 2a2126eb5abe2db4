import { parseArgs } from 'node:util';
import { steps } from './steps.ts';
import { sum, type Tally } from './tally.ts';

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const wanted = values.only;
const chosen = steps.filter(({ name }) => wanted?.some((part) => name.includes(part)) ?? true);
if (chosen.length === 0) {
  console.error(`No step is called so; there are: ${steps.map(({ name }) => name).join(', ')}.`);
}

const results: { name: string; seconds: number; tally: Tally }[] = [];
for (const { name, run } of chosen) {
  console.log(`\n=== ${name}`);
  const start = performance.now();
  const tally = await run().catch((error: unknown): Tally => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  results.push({ name, seconds: (performance.now() - start) / 1000, tally });
}

console.log('\n=== summary');
for (const { name, seconds, tally } of results) {
  const verdict = tally.failed === 0 ? 'passed' : 'FAILED';
  const counts = `${String(tally.passed)} passed, ${String(tally.failed)} failed`;
  console.log(`${verdict}  ${name.padEnd(20)} ${seconds.toFixed(1).padStart(6)} s  ${counts}`);
}
const { passed, failed } = sum(results.map(({ tally }) => tally));
process.exitCode = failed === 0 && chosen.length > 0 ? 0 : 1;
console.log(`${String(passed)} passed, ${String(failed)} failed`);
