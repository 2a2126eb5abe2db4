import { expect, it } from 'vitest';
import { pack, unpack } from '../../shared/engine/packedCourse.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';

it('a course packed for the wire is unpacked unchanged', () => {
  const course = simulate(openingScenario, 'interactive');
  expect(unpack(structuredClone(pack(course)))).toEqual(course);
});
