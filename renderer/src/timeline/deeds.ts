import { drugs, drugIds, type DrugId } from '../../../shared/drugs/index.ts';
import { plannedCount, type Dose } from '../../../shared/scenario/course.ts';
import { removeTreatment, setTreatment } from '../../../shared/scenario/edits.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { dosesBefore, withDose } from '../../../shared/scenario/schedule.ts';
import {
  copyCourse,
  copySpell,
  delayFrom,
  loadCourse,
  pauseCourse,
  removeSpell,
  setSpell,
  splitCourse,
  splitSpell,
  stopCourse,
  switchCourse,
} from '../../../shared/scenario/timelineEdits.ts';
import type { Dial } from '../controls/dial.ts';
import { doseDial } from '../controls/treatmentDials.ts';
import { doseOf } from '../controls/treatmentPlan.ts';
import { months } from '../format/quantity.ts';
import { conditionDeeds } from './conditionBlock.ts';
import type { Cell, CourseBlock, SpellBlock } from './lanes.ts';
import { inputIdOf } from './moves.ts';

/** Something that can be done to a block or a dose at once, by a button. */
export interface Deed {
  readonly id: string;
  readonly label: string;
  /** A number that it needs, and what the box begins with. */
  readonly ask?: { readonly dial: Dial; readonly initial: number };
  /** A choice that it needs. */
  readonly choose?: readonly { readonly id: DrugId; readonly label: string }[];
  /** Why it cannot be done as things are; null where it can. */
  readonly why: string | null;
  readonly change: (scenario: Scenario, amount: number, choice: DrugId) => Scenario;
  /** What undo calls it. */
  readonly words: string;
}

/** Days for which a steady course is begun at a larger dose. */
const loadingDays = 28;

/** Everything that can be done to what is held, with the time cursor where it is. */
export function deedsOf({ block, dose }: Cell, cursorDay: number): readonly Deed[] {
  if (block.kind === 'spell') return spellDeeds(block, cursorDay);
  if (block.kind === 'condition') return conditionDeeds(block, cursorDay);
  return dose ? doseDeeds(block, dose) : courseDeeds(block, cursorDay);
}

function courseDeeds(block: CourseBlock, cursorDay: number): readonly Deed[] {
  const { index, treatment, drug } = block;
  const count = plannedCount(treatment);
  const kept = dosesBefore(treatment, cursorDay);
  const here = `month ${months(cursorDay)}`;
  const during = kept > 0 && kept < count ? null : 'Put the time cursor into the course first.';
  const dose = doseOf(drug, treatment);
  return [
    {
      id: 'stop',
      label: `Stop at ${here}`,
      why: during,
      change: (scenario) => stopCourse(scenario, index, cursorDay),
      words: `stop at ${here}`,
    },
    {
      id: 'switch',
      label: `Switch at ${here} to`,
      choose: drugIds
        .filter((id) => id !== treatment.drug)
        .map((id) => ({ id, label: drugs[id].name })),
      why: during,
      change: (scenario, _, to) => switchCourse(scenario, index, to, cursorDay),
      words: `switch at ${here}`,
    },
    {
      id: 'split',
      label: `Split at ${here}`,
      why: during,
      change: (scenario) => splitCourse(scenario, index, kept),
      words: `split at ${here}`,
    },
    {
      id: 'holiday',
      label: `Pause at ${here} for`,
      ask: { dial: { ...plain, label: 'Length of the pause', unit: 'weeks' }, initial: 26 },
      why: during,
      change: (scenario, weeks) => pauseCourse(scenario, index, cursorDay, weeks * 7),
      words: `pause at ${here}`,
    },
    {
      id: 'loading',
      label: block.steady ? 'Begin for 4 weeks with' : 'Begin with a dose of',
      ask: {
        dial: { ...doseDial(drug), label: 'First amount' },
        initial: Math.min(drug.doseRange.max, 2 * dose),
      },
      why: null,
      change: (scenario, amount) =>
        loadCourse(scenario, index, amount, block.steady ? loadingDays : null),
      words: 'begin with another dose',
    },
    {
      id: 'copy',
      label: 'Copy after it',
      why: null,
      change: (scenario) => copyCourse(scenario, index),
      words: 'copy',
    },
    {
      id: 'remove',
      label: 'Remove',
      why: null,
      change: (scenario) => removeTreatment(scenario, index),
      words: 'remove',
    },
  ];
}

function doseDeeds({ index, treatment }: CourseBlock, dose: Dose): readonly Deed[] {
  const late = dose.day - dose.dueDay;
  const { number } = dose;
  const last = number === plannedCount(treatment);
  const changed = treatment.changes?.some((change) => change.number === number);
  const asPlanned = { lateDays: undefined, dose: undefined };
  return [
    {
      id: 'wait',
      label: 'Let the later doses wait as well',
      why: late > 0 ? null : 'Make this dose late first.',
      change: (scenario) =>
        delayFrom(
          setTreatment(scenario, index, withDose(treatment, number, { lateDays: undefined })),
          index,
          number,
          late,
        ),
      words: 'later doses wait as well',
    },
    {
      id: 'end',
      label: 'Give none after this',
      why: last ? 'It is the last.' : null,
      change: (scenario) => stopCourse(scenario, index, dose.dueDay + 1e-3),
      words: 'the last',
    },
    {
      id: 'split',
      label: 'Split before this',
      why: number === 1 ? 'It is the first.' : null,
      change: (scenario) => splitCourse(scenario, index, number - 1),
      words: 'split',
    },
    {
      id: 'plan',
      label: 'Back to plan',
      why: changed === true ? null : 'It is as planned.',
      change: (scenario) => setTreatment(scenario, index, withDose(treatment, number, asPlanned)),
      words: 'as planned',
    },
  ];
}

function spellDeeds({ input, index, spell }: SpellBlock, cursorDay: number): readonly Deed[] {
  const id = inputIdOf(input.id);
  const here = `month ${months(cursorDay)}`;
  const { fromDay, toDay, riseDays } = spell;
  const within =
    cursorDay > fromDay + riseDays + 1e-6 && cursorDay < (toDay ?? Infinity) - 1e-6
      ? null
      : 'Put the time cursor into it first.';
  return [
    {
      id: 'stop',
      label: `Stop at ${here}`,
      why: within,
      change: (scenario) => setSpell(scenario, id, index, { ...spell, toDay: cursorDay }),
      words: `stop at ${here}`,
    },
    {
      id: 'split',
      label: `Split at ${here}`,
      why: within,
      change: (scenario) => splitSpell(scenario, id, index, cursorDay),
      words: `split at ${here}`,
    },
    {
      id: 'copy',
      label: 'Copy after it',
      why: toDay === null ? 'It has no end: give it one first.' : null,
      change: (scenario) => copySpell(scenario, id, index),
      words: 'copy',
    },
    {
      id: 'remove',
      label: 'Remove',
      why: null,
      change: (scenario) => removeSpell(scenario, id, index),
      words: 'remove',
    },
  ];
}

const plain = { min: 1, max: 520, step: 1, scale: 'linear', neutral: null } as const;
