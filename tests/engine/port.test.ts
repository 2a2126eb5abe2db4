import { describe, expect, it } from 'vitest';
import { readGolden } from '../../tools/validate/goldenScenario.ts';
import { deviations } from '../../tools/validate/port.ts';

const all = [...deviations(readGolden())];

describe('the start model, against trajectories of another program', () => {
  it('covers all 34 runs and all 25 columns', () => {
    expect(new Set(all.map(({ scenario }) => scenario)).size).toBe(34);
    expect(new Set(all.map(({ column }) => column)).size).toBe(25);
  });

  it.each([...new Set(all.map(({ scenario }) => scenario))])(
    '%s stays within 0.1 % of the largest value of each column',
    (scenario) => {
      for (const { scenario: name, share } of all)
        if (name === scenario) expect(share).toBeLessThan(1e-3);
    },
  );
});
