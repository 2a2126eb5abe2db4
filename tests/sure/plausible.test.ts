import { describe, expect, it } from 'vitest';
import { ensemble } from '../../shared/bone/ensemble.ts';
import { modelName } from '../../shared/bone/model.ts';
import { boneModel } from '../../shared/engine/boneModel.ts';
import { linesByColumn } from '../../shared/engine/packedLines.ts';
import { everySet, plausibleSets, simulatePlausible } from '../../shared/engine/plausible.ts';
import { plausibleLines } from '../../shared/engine/plausibleLines.ts';
import { setsShown } from '../../shared/engine/setsShown.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { sureColumns } from '../../shared/explain/sure/band.ts';
import { coverage } from '../../shared/explain/sure/coverage.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';
import { coverageFile } from '../../tools/validate/coverageFile.ts';
import { scoreAll } from '../../tools/validate/scores.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const columns = [...sureColumns.keys()];
const patient = { enough: () => false, cancelled: () => false };
const question = { scenario: openingScenario, columns, fromSet: 0 };

describe('the plausible sets', () => {
  it('are twenty, each another, all for the equations of today', () => {
    expect(ensemble.model).toBe(modelName);
    expect(plausibleSets()).toHaveLength(setsShown);
    expect(new Set(plausibleSets().map((set) => set.join())).size).toBe(setsShown);
    expect(plausibleSets()).toBe(plausibleSets());
  });

  it('leave the fitted model and what it says as they are', () => {
    const before = simulate(openingScenario, 'final', { columns });
    const parameters = boneModel().parameters.slice();
    simulatePlausible(openingScenario, 3, 'final', { columns });
    expect(boneModel().parameters).toEqual(parameters);
    expect(simulate(openingScenario, 'final', { columns })).toEqual(before);
  });

  it('lie about as far apart as all of the ensemble', () => {
    const all = everySet().map((parameters) =>
      simulate(openingScenario, 'final', { columns, parameters }),
    );
    const few = plausibleSets().map((_, set) =>
      simulatePlausible(openingScenario, set, 'final', { columns }),
    );
    const rows = [120, 200, 260, 320, 380];
    const deviation = (courses: typeof all, column: string, row: number): number => {
      const values = courses.map((course) => course.columns[column]?.[row] ?? NaN);
      const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
      return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1));
    };
    const ratios = columns.flatMap((column) =>
      rows.map((row) => Math.log(deviation(few, column, row) / deviation(all, column, row))),
    );
    const mean = ratios.reduce((sum, x) => sum + x, 0) / ratios.length;
    expect(Math.exp(Math.abs(mean))).toBeLessThan(1.3);
  });
});

describe('plausible lines', () => {
  const whole = plausibleLines(question, patient);

  it('are those of the engine, on the days of the course at rest', () => {
    expect(whole).toMatchObject({ nextSet: setsShown, ofSets: setsShown });
    expect(whole.days).toEqual(simulate(openingScenario, 'final').days);
    const lines = linesByColumn(whole, columns);
    for (const set of [0, 7, setsShown - 1]) {
      const own = simulatePlausible(openingScenario, set, 'final', { columns });
      for (const column of columns)
        expect(lines[column]?.[set]).toEqual(Float32Array.from(own.columns[column] ?? []));
    }
  });

  it('are the same in pieces', () => {
    const pieces: Float32Array[] = [];
    for (let fromSet = 0; fromSet < setsShown;) {
      const piece = plausibleLines({ ...question, fromSet }, { ...patient, enough: () => true });
      expect(piece.nextSet).toBe(fromSet + 1);
      pieces.push(piece.values);
      fromSet = piece.nextSet;
    }
    expect(pieces.flatMap((piece) => [...piece])).toEqual([...whole.values]);
  });

  it('cut short are whole sets only, and the rest is left to the next answer', () => {
    let asked = 0;
    const impatient = { ...patient, cancelled: () => (asked += 1) > 30 };
    const some = plausibleLines(question, impatient);
    expect(some.nextSet).toBeLessThan(setsShown);
    expect(some.values).toHaveLength(some.nextSet * columns.length * some.days.length);
    const none = plausibleLines(question, { ...patient, cancelled: () => true });
    expect(none).toMatchObject({ nextSet: 0, values: new Float32Array() });
    expect(linesByColumn(none, columns)[columns[0] ?? '']).toEqual([]);
  });
});

describe('how often the band holds', () => {
  it('is what npm run validate finds today', () => {
    const path = join(import.meta.dirname, '../../shared/explain/sure/coverage.ts');
    expect(readFileSync(path, 'utf8')).toBe(coverageFile(scoreAll().scores));
    expect(coverage.model).toBe(modelName);
  });
});
