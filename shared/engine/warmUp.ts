import { openingScenario } from '../scenario/defaults.ts';
import { simulate } from './simulate.ts';

/** Runs the engine a few times so that the first slider meets compiled code. */
export function warmUp(): void {
  for (let round = 0; round < 20; round++) simulate(openingScenario, 'interactive');
}
