import { conditions } from '../../conditions/index.ts';
import { inputs } from '../../inputs/index.ts';
import type { Arm } from '../../scenario/arms.ts';
import { courseEnd } from '../../scenario/course.ts';
import { inTurn, withinSentence } from '../given.ts';

/** What an arm is called: its own name, or what is given in it, or what is changed. */
export function armTitle({ name, scenario }: Arm): string {
  if (name !== '') return name;
  const given = scenario.treatments
    .filter(({ dose }) => dose > 0)
    .toSorted((a, b) => a.startDay - b.startDay)
    .map((treatment) => ({ ...treatment, endDay: courseEnd(treatment) }));
  if (given.length > 0) return inTurn(given);
  const noted = (scenario.conditions ?? []).map(({ id }) => conditions[id].name);
  if (noted.length > 0) return joined(noted);
  const turned = scenario.inputs.map(({ id }) => inputs[id].label);
  return turned.length > 0 ? joined(turned) : 'Nothing given';
}

function joined(names: readonly string[]): string {
  const [first = '', ...others] = names;
  const said = others.slice(0, 2).map(withinSentence);
  const left = others.length - said.length;
  return [first, ...said].join(', ') + (left > 0 ? ` and ${String(left)} more` : '');
}
