import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { valuesBefore } from '../../shared/engine/before.ts';
import { outputs } from '../../shared/engine/outputs.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';
import { answerTo, ask, twoYears, type AnsweredOutput } from './commands.ts';

const odanacatib = {
  ...twoYears,
  treatments: [{ drug: 'odanacatib', dose: 50, unit: 'mg', everyDays: 7, startDay: 0, count: 100 }],
};
const example = join(import.meta.dirname, '../../docs/examples/denosumabThenTeriparatide.json');

describe('the answer', () => {
  it('keeps every field that scripts may read already', () => {
    const answer = answerTo(openingScenario);
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining(
        'notice model outcome statistics day outputs doses misfits'.split(' '),
      ),
    );
    expect(Object.keys(answer.day)).toEqual(expect.arrayContaining(['unit', 'values']));
    expect(Object.keys(answer.outputs)).toEqual(outputs.map(({ id }) => id));
    for (const one of Object.values(answer.outputs))
      expect(Object.keys(one)).toEqual(expect.arrayContaining(['label', 'unit', 'form', 'values']));
  });

  it('says which moment its rows show, and gives the values just before day 0', () => {
    const { day, outputs: found } = answerTo(odanacatib);
    expect(day.note).toContain('just after the events of day 0');
    const [ctx, percent] = [found['ctx'], found['ctxPercent']];
    // The drug shows in the row of day 0 already, and not in what it is compared with.
    expect(percent?.values[0]).toBeLessThan(90);
    expect([percent?.start, found['bmdTotalHipChange']?.start]).toEqual([100, 0]);
    for (const [row, value] of (ctx?.values ?? []).entries())
      expect((100 * value) / (ctx?.start ?? NaN)).toBeCloseTo(percent?.values[row] ?? NaN, 9);
    expect(ask(odanacatib, '--help').out).toContain('just after the events of that day');
  });

  it('gives the same values before day 0 as the first row of who is left alone', () => {
    const person = { ...openingScenario.person, tScore: -2.5 };
    const alone = { ...openingScenario, person, treatments: [] };
    const { columns } = simulate(alone, 'export', { everyDays: 365 });
    for (const [id, value] of Object.entries(valuesBefore(alone, 'export')))
      expect(value, id).toBe(columns[id]?.[0]);
  });

  it('counts changes from a later day, just before its events', () => {
    const document: unknown = JSON.parse(readFileSync(example, 'utf8'));
    const {
      day,
      outputs: found,
      fromDay,
    } = answerTo(document, ...['--every', '182.625', '--from-day', '730.5']);
    const row = day.values.indexOf(730.5);
    expect(fromDay?.day).toBe(730.5);
    const check = (id: string, absolute: string, offset: number): void => {
      const [one, grams] = [fromDay?.outputs[id], found[absolute]];
      const then = grams?.values[row] ?? NaN;
      for (const [place, value] of (grams?.values ?? []).entries())
        expect(one?.values[place]).toBeCloseTo((100 * value) / then - offset, 4);
      expect(one?.start).toBeCloseTo(found[id]?.values[row] ?? NaN, 4);
    };
    check('bmdLumbarSpineChange', 'bmdLumbarSpine', 100);
    check('p1npPercent', 'p1np', 0);
    expect(fromDay?.outputs['p1npPercent']?.form).toBe('percent of day 730.5');
    // Day 0 is just before its events, too.
    const again = answerTo(odanacatib, '--from-day', '0').fromDay?.outputs['ctxPercent'];
    const plain: AnsweredOutput | undefined = answerTo(odanacatib).outputs['ctxPercent'];
    expect(again?.values[0]).toBeCloseTo(plain?.values[0] ?? NaN, 9);
  });

  it('adds them after all columns of a table, and refuses a day that never comes', () => {
    const { out } = ask(odanacatib, '--format', 'csv', '--every', '90', '--from-day', '365.25');
    const [header = '', ...lines] = out.trim().split('\n');
    expect(header.split(',').slice(0, outputs.length + 1)).not.toContain(
      expect.stringContaining('.fromDay'),
    );
    expect(header).toContain(',bmdTotalHipChange.fromDay365.25 [%]');
    for (const line of lines) expect(line.split(',')).toHaveLength(header.split(',').length);
    expect(ask(odanacatib, '--from-day', '4000').err).toContain('not be after the horizon');
    expect(ask(odanacatib, '--from-day', 'soon').err).toContain('--from-day must be a day');
  });

  it('puts what a table has no room for on standard error', () => {
    const { err } = ask(
      { ...odanacatib, horizonDays: 21_915 },
      '--format',
      'csv',
      '--every',
      '365',
    );
    expect(err).toContain('rows: the row of day 0 is just after its events');
    expect(err).toMatch(/warning: Beyond month \d+ no trial/);
    const high = [
      { drug: 'teriparatide', dose: 20, unit: 'ug', everyDays: 1, startDay: 0, endDay: 730.5 },
    ];
    const { misfits } = answerTo({ ...twoYears, treatments: high });
    const said = ask({ ...twoYears, treatments: high }, '--format', 'csv').err;
    expect(said.match(/^misfit: /gm) ?? []).toHaveLength(misfits.length);
  });
});
