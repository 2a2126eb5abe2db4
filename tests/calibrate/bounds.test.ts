import { describe, expect, it } from 'vitest';
import { calibrated } from '../../shared/bone/calibrated.ts';
import { drugs } from '../../shared/drugs/index.ts';
import { processesWith, recordsOf } from '../../shared/engine/boneModel.ts';
import { boundReasons, endAt } from '../../tools/calibrate/bounds.ts';
import { freeParameters, toUnit } from '../../tools/calibrate/free.ts';

describe('a parameter at the end of its range', () => {
  const free = freeParameters(recordsOf(processesWith(Object.values(drugs))));
  const atEnd = free
    .filter((parameter) => {
      const value = calibrated.values[parameter.symbol] ?? parameter.record.value;
      return endAt(toUnit(parameter, value)) !== null;
    })
    .map(({ symbol }) => symbol);

  it('is a finding, so it has a reason to stay there, and no other has', () => {
    expect(Object.keys(boundReasons).sort()).toEqual(atEnd.sort());
  });

  it('is told by how near it is', () => {
    expect(endAt(0)).toBe('lower');
    expect(endAt(1)).toBe('upper');
    expect(endAt(0.01)).toBeNull();
  });
});
