import { conditions, type ConditionId } from '../../../shared/conditions/index.ts';
import { drugs, type DrugId } from '../../../shared/drugs/index.ts';
import { inputs, type InputId } from '../../../shared/inputs/index.ts';
import type { Condition } from '../../../shared/model/condition.ts';
import type { Drug } from '../../../shared/model/drug.ts';
import type { Input } from '../../../shared/model/input.ts';
import { drugName } from '../../../shared/explain/drugName.ts';
import { courseEnd, dosesOf, type Dose } from '../../../shared/scenario/course.ts';
import { conditionStates, type ConditionState } from '../../../shared/scenario/conditions.ts';
import type { ConditionSetting, Treatment } from '../../../shared/scenario/parts.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { spellsOf, type Spell } from '../../../shared/scenario/spells.ts';
import { isSteady } from '../../../shared/scenario/steady.ts';
import { drugColour, drugsOf } from '../charts/plots.ts';

/** A corner of a block's outline: when, and how high from 0 to 1. */
export interface Corner {
  readonly day: number;
  readonly height: number;
}

interface Stretch {
  /** Stays through edits of the block. */
  readonly id: string;
  readonly fromDay: number;
  /** Beyond the horizon where it lasts longer. */
  readonly toDay: number;
  /** Ascending by day. */
  readonly outline: readonly Corner[];
}

/** One course of a drug on its lane. */
export interface CourseBlock extends Stretch {
  readonly kind: 'course';
  /** Place among the treatments of the document. */
  readonly index: number;
  readonly treatment: Treatment;
  readonly drug: Drug;
  /** Whether single doses are not told apart. */
  readonly steady: boolean;
  /** Single doses up to the horizon that can be told apart on the screen. */
  readonly doses: readonly Dose[];
}

/** One stretch of an input on its lane. */
export interface SpellBlock extends Stretch {
  readonly kind: 'spell';
  /** Place among the spells of its input. */
  readonly index: number;
  readonly spell: Spell;
  readonly input: Input;
}

/** One condition on its lane. */
export interface ConditionBlock extends Stretch {
  readonly kind: 'condition';
  readonly condition: Condition<ConditionId, string, InputId>;
  readonly setting: ConditionSetting;
}

export type Block = CourseBlock | SpellBlock | ConditionBlock;

/** Everything of one drug, or of one input. */
export interface Lane {
  readonly id: string;
  readonly label: string;
  /** Name of the colour among the plot tokens. */
  readonly colour: string;
  /** Whether single doses have a row of their own in it. */
  readonly dosed: boolean;
  /** Whether its drug acts as PTH does, so that the pattern of a day matters. */
  readonly patterned: boolean;
  readonly blocks: readonly Block[];
}

/** Stays with a treatment through its edits. */
type KeyOf = (treatment: Treatment) => number;

/**
 * A lane for every drug given, in the order of the document, then for every condition and for every
 * input changed that does not merely follow a condition.
 *
 * @param leastDays doses closer than this have no room of their own on the screen
 */
export function lanesOf(scenario: Scenario, keyOf: KeyOf, leastDays = 0): readonly Lane[] {
  const states = conditionStates(scenario);
  const followed = new Set(states.flatMap(followersOf));
  return [
    ...drugsOf(scenario).map((id, place) =>
      drugLane(scenario, id as DrugId, { place, keyOf, leastDays }),
    ),
    ...states.map(({ setting }) => conditionLane(setting, scenario.horizonDays)),
    ...scenario.inputs.flatMap(({ id, steps }) => {
      if (followed.has(id)) return [];
      const spells = spellsOf(inputs[id], steps);
      return spells.length === 0 ? [] : [inputLane(id, spells, scenario.horizonDays)];
    }),
  ];
}

function drugLane(
  scenario: Scenario,
  id: DrugId,
  {
    place,
    keyOf,
    leastDays,
  }: { readonly place: number; readonly keyOf: KeyOf; readonly leastDays: number },
): Lane {
  const drug: Drug = drugs[id];
  const steady = isSteady(drug);
  const courses = scenario.treatments.flatMap((treatment, index) =>
    treatment.drug === id ? [{ treatment, index }] : [],
  );
  const most = Math.max(
    ...courses.map(({ treatment: { dose, lastDose = dose } }) => Math.max(dose, lastDose)),
  );
  const blocks = courses.map(({ treatment, index }): CourseBlock => {
    const { dose, lastDose = dose, startDay } = treatment;
    const end = courseEnd(treatment);
    return {
      kind: 'course',
      id: `course-${String(keyOf(treatment))}`,
      index,
      treatment,
      drug,
      fromDay: startDay,
      toDay: end,
      steady,
      doses:
        steady || treatment.everyDays < leastDays
          ? []
          : dosesOf(treatment).filter(({ day }) => day <= scenario.horizonDays + 1e-6),
      outline: [
        { day: startDay, height: share(dose, most) },
        { day: end, height: share(lastDose, most) },
      ],
    };
  });
  return {
    id,
    label: drugName(id),
    colour: drugColour(place),
    dosed: blocks.some(({ doses }) => doses.length > 0),
    patterned: drug.drugClass.startsWith('PTH'),
    blocks,
  };
}

/** The inputs that stand where a condition wants them. */
function followersOf({ setting: { id }, altered }: ConditionState): readonly InputId[] {
  return conditions[id].moves.map(({ input }) => input).filter((input) => !altered.includes(input));
}

function conditionLane(setting: ConditionSetting, horizonDays: number): Lane {
  const condition: Condition<ConditionId, string, InputId> = conditions[setting.id];
  const { fromDay, toDay = horizonDays, severity } = setting;
  return {
    // An input may have the same id.
    id: `condition-${setting.id}`,
    label: condition.name,
    colour: 'reference',
    dosed: false,
    patterned: false,
    blocks: [
      {
        kind: 'condition',
        id: `condition-${setting.id}`,
        condition,
        setting,
        fromDay,
        toDay,
        outline: [
          { day: fromDay, height: severity },
          { day: toDay, height: severity },
        ],
      },
    ],
  };
}

function inputLane(id: InputId, spells: readonly Spell[], horizonDays: number): Lane {
  const input: Input = inputs[id];
  const away = (value: number): number => Math.abs(value - (input.neutral ?? 0));
  const most = Math.max(...spells.map(({ value }) => away(value)));
  return {
    id,
    label: input.label,
    colour: 'muted',
    dosed: false,
    patterned: false,
    blocks: spells.map((spell, index): SpellBlock => {
      const { fromDay, toDay, riseDays, fallDays } = spell;
      const held = toDay ?? horizonDays;
      const end = held + fallDays;
      const height = input.neutral === null ? 1 : share(away(spell.value), most);
      const follows = spells[index - 1]?.toDay === fromDay ? spells[index - 1] : undefined;
      const before = follows ? share(away(follows.value), most) : 0;
      return {
        kind: 'spell',
        id: `${id}-${String(index)}`,
        index,
        spell,
        input,
        fromDay,
        toDay: end,
        outline: [
          ...(riseDays > 0 ? [{ day: fromDay, height: before }] : []),
          { day: fromDay + riseDays, height },
          { day: held, height },
          ...(fallDays > 0 ? [{ day: end, height: 0 }] : []),
        ],
      };
    }),
  };
}

function share(value: number, most: number): number {
  return most > 0 ? value / most : 1;
}

/** A block, or one of its doses: what has the focus. */
export interface Cell {
  readonly id: string;
  readonly block: Block;
  /** Undefined for the block itself. */
  readonly dose: Dose | undefined;
}

/** What can have the focus in a lane, from left to right: each block, then its doses. */
export function cellsOf({ blocks }: Lane): readonly Cell[] {
  return blocks
    .toSorted((a, b) => a.fromDay - b.fromDay)
    .flatMap((block) => [
      { id: block.id, block, dose: undefined },
      ...(block.kind === 'course' ? block.doses : []).map((dose) => ({
        id: doseCellId(block.id, dose.number),
        block,
        dose,
      })),
    ]);
}

/** Names the cell of a dose. */
export function doseCellId(blockId: string, number: number): string {
  return `${blockId}-dose-${String(number)}`;
}
