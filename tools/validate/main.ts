import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelName } from '../../shared/bone/model.ts';
import { coverageFile } from './coverageFile.ts';
import { scoreFractures } from './fracture/scoreFractures.ts';
import { readGolden } from './goldenScenario.ts';
import { misfitRowsFile, missedRows, sortedOut } from './misfits.ts';
import { deviations } from './port.ts';
import { portTable } from './portTable.ts';
import { scoreAll } from './scores.ts';
import { validationPage } from './validationPage.ts';

/** The deviation that the port may have: a thousandth of the largest value of the column. */
const allowed = 1e-3;

const docs = join(import.meta.dirname, '../../docs');
const all = [...deviations(readGolden())];
const table = portTable(all);
writeFileSync(join(docs, 'port-deviation.md'), table);
process.stdout.write(table);

const scores = scoreAll();
const fractures = scoreFractures();
const misfits = sortedOut(missedRows(scores.scores, fractures));
const page = validationPage(modelName, scores, fractures, misfits);
writeFileSync(join(docs, 'validation.md'), page);
// What the program says of its misfits are today's numbers.
writeFileSync(
  join(import.meta.dirname, '../../shared/explain/misfitRows.ts'),
  misfitRowsFile(misfits.rows),
);
writeFileSync(
  join(import.meta.dirname, '../../shared/explain/sure/coverage.ts'),
  coverageFile(scores.scores),
);
// On screen as far as the summaries; the rows are in the page.
process.stdout.write(
  `\n${page.slice(0, page.indexOf('## Every row'))}Every row: docs/validation.md\n`,
);
process.exitCode = all.every(({ share }) => share < allowed) ? 0 : 1;
