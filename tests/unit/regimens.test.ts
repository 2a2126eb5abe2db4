import { describe, expect, it } from 'vitest';
import { drugs } from '../../shared/drugs/index.ts';
import type { Drug } from '../../shared/model/drug.ts';

const regimens = Object.values<Drug>(drugs).flatMap(({ id, regimens: own, references }) =>
  own.map(({ label, from }) => ({
    name: `${id}, ${label}`,
    from,
    cited: references[from.reference],
  })),
);

/** Papers that no dose can be read from: a review of the pathway, and a paper on stopping. */
const withoutDoses = ['10.1001/jama.292.4.490', '10.1002/jbmr.3337'];

describe.each(regimens)('the regimen $name', ({ from, cited }) => {
  it('cites a trial, a label or an assumption of ours', () => {
    expect(cited).toBeDefined();
    expect(withoutDoses).not.toContain(cited?.doi);
  });

  it('is called an assumption exactly where it is one', () => {
    const isOurs = from.reference === 'startModel';
    const admits = /assumed|an example/.test(from.locator);
    expect(from.method).toBe(isOurs || admits ? 'assumed' : 'transcribed');
  });
});

describe('regimens that one trial does not cover', () => {
  const sourceOf = (name: string): string | undefined =>
    regimens.find((regimen) => regimen.name.startsWith(name))?.cited?.citation;
  it.each([
    ['adalimumab, 40 mg', 'Prescribing information'],
    ['alendronate, 70 mg', 'Prescribing information'],
    ['denosumab, 120 mg', 'Stopeck'],
    ['ibandronate, 150 mg', 'MOBILE'],
    ['leuprolide, 3.75 mg', 'Prescribing information'],
    ['oestrogen, 0.3 mg', 'Prescribing information'],
    ['risedronate, 35 mg', 'once a week'],
    ['tocilizumab, 162 mg', 'SUMMACTA'],
  ])('%s comes from %s', (name, source) => {
    expect(sourceOf(name)).toContain(source);
  });
});
