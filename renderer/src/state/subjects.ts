import { conditionIds, conditions, type ConditionId } from '../../../shared/conditions/index.ts';
import { drugIds, drugs, type DrugId } from '../../../shared/drugs/index.ts';
import { inputIds, type InputId } from '../../../shared/inputs/index.ts';
import { arrowOf, arrows, type ArrowId } from '../../../shared/mechanism/arrows/index.ts';
import { landings } from '../../../shared/mechanism/landing.ts';
import { nodes, type NodeId } from '../../../shared/mechanism/node.ts';
import type { Condition } from '../../../shared/model/condition.ts';

// What can be pointed at, whatever it is drawn as: a cause, or a place or an arrow of the mechanism.

export type Subject =
  | `drug:${DrugId}`
  | `input:${InputId}`
  | `condition:${ConditionId}`
  | `place:${NodeId}`
  | `arrow:${ArrowId}`;

/** Where in the picture each input turns something; an input without a place does not compile. */
const placeOfInput: Readonly<Record<InputId, NodeId>> = {
  oestradiol: 'oestrogen',
  pthInfusion: 'pth',
  pthHours: 'pth',
  parathyroidOutput: 'pth',
  calcitriol: 'calcitriol',
  glucocorticoid: 'glucocorticoid',
  thyroidHormone: 'thyroid',
  il1: 'cytokines',
  il6: 'cytokines',
  il11: 'cytokines',
  il17: 'cytokines',
  tnfAlpha: 'cytokines',
  tgfBeta: 'growthFactors',
  bmp2: 'growthFactors',
  pdgfBb: 'growthFactors',
  taceActivity: 'tace',
  ranklProduction: 'membraneRankl',
  opgProduction: 'opg',
  mechanicalLoad: 'load',
  sclerostinTone: 'sclerostin',
  oophorectomy: 'oestrogen',
  lactation: 'lactation',
  tCellActivation: 'tCell',
  rheumatoidArthritis: 'cytokines',
  tumourBurden: 'tumour',
  kidneyFunction: 'mineral',
  calciumIntake: 'mineral',
  vitaminDSupply: 'calcitriol',
};

/** A cause of Why? and of the balance as a subject; undefined for one that nobody knows. */
export function subjectOfCause(cause: string): Subject | undefined {
  const words = cause.split(' ');
  const [kind = '', id = ''] = [words[0], words.at(-1)];
  return asSubject(`${kind === 'course' ? 'drug' : kind}:${id}`);
}

/** A text that names a subject, or nothing. */
export function asSubject(text: string): Subject | undefined {
  const [kind, id = ''] = text.split(':');
  const known: Readonly<Record<string, object>> = {
    drug: drugs,
    input: placeOfInput,
    condition: conditions,
    place: nodes,
    arrow: arrows,
  };
  const list = known[kind ?? ''];
  return list && Object.hasOwn(list, id) ? (text as Subject) : undefined;
}

/** The subject itself and everything that is the same matter in another view. */
export function sameMatter(subject: Subject): ReadonlySet<Subject> {
  const [kind, id = ''] = subject.split(':');
  switch (kind) {
    case 'drug':
      return new Set<Subject>([subject, `place:${landings[drugs[id as DrugId].target]}`]);
    case 'input':
      return new Set<Subject>([
        subject,
        ...turnedBy(id as InputId),
        ...conditionsOf([id as InputId]),
      ]);
    case 'condition':
      return new Set<Subject>([
        subject,
        ...movedBy(id as ConditionId).flatMap((input): Subject[] => [
          `input:${input}`,
          ...turnedBy(input),
        ]),
      ]);
    case 'arrow': {
      const { from, to } = arrowOf(id as ArrowId);
      return new Set<Subject>([subject, `place:${to}`, ...aboutPlace(from)]);
    }
    default:
      return new Set(aboutPlace(id as NodeId));
  }
}

/** A place, what turns it and what lands on it. */
function aboutPlace(id: NodeId): readonly Subject[] {
  const turning = inputIds.filter((input) => placeOfInput[input] === id);
  return [
    `place:${id}`,
    ...turning.map((input): Subject => `input:${input}`),
    ...conditionsOf(turning),
    ...drugIds
      .filter((drug) => landings[drugs[drug].target] === id)
      .map((drug): Subject => `drug:${drug}`),
  ];
}

function turnedBy(input: InputId): readonly Subject[] {
  return [`place:${placeOfInput[input]}`];
}

function conditionsOf(turned: readonly InputId[]): readonly Subject[] {
  return conditionIds
    .filter((id) => movedBy(id).some((input) => turned.includes(input)))
    .map((id): Subject => `condition:${id}`);
}

function movedBy(id: ConditionId): readonly InputId[] {
  const { moves }: Condition<string, string, InputId> = conditions[id];
  return moves.map(({ input }) => input);
}
