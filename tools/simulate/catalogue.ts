import { conditions } from '../../shared/conditions/index.ts';
import { drugs, type DrugId } from '../../shared/drugs/index.ts';
import { outputs } from '../../shared/engine/outputs.ts';
import {
  gradesOf,
  gradesOfDrug,
  gradesOfInput,
  type EffectGrade,
} from '../../shared/explain/effectGrades.ts';
import { inputs, type InputId } from '../../shared/inputs/index.ts';
import type { Condition } from '../../shared/model/condition.ts';
import type { Drug } from '../../shared/model/drug.ts';
import type { Input } from '../../shared/model/input.ts';
import { bounds, personSchema } from '../../shared/scenario/parts.ts';
import { formatVersion } from '../../shared/scenario/scenario.ts';
import { inputNotes } from '../../shared/reference/inputNotes.ts';
import { unitsFor } from '../../shared/units/spelling.ts';

/** What a T-score does and does not do. */
export const tScoreNote =
  'Scales BMD and T-scores of every site alike and changes nothing in percent. That of the spine cannot be set by itself.';

/** Everything a scenario may name and everything an answer holds, with unit, range and neutral value. */
export function catalogue() {
  const all = Object.values<Input>(inputs).map((input) => {
    const { id, label, group, unit, min, max, neutral, help, grade } = input;
    const { doses, namesake } = inputNotes(input);
    return {
      ...{ id, label, group, unit, min, max, neutral },
      meaning: help,
      notes: [...doses, ...(namesake === null ? [] : [namesake])],
      evidence: grade,
      effects: effects(gradesOfInput(id as InputId)),
    };
  });
  return {
    formatVersion: { values: [formatVersion] },
    person: {
      sex: { values: personSchema.shape.sex.options },
      ageYears: { unit: 'a', ...bounds.ageYears },
      menopauseAgeYears: { unit: 'a', ...bounds.menopauseAgeYears, neutral: null },
      surgical: { values: [false, true], neutral: false },
      weightKg: { unit: 'kg', ...bounds.weightKg, neutral: 'absent: 60' },
      tScore: {
        unit: '1',
        ...bounds.tScore,
        neutral: 'absent: the mean of the age',
        note: tScoreNote,
      },
    },
    horizonDays: { unit: 'd', ...bounds.horizonDays },
    limits: {
      'steps of one input': bounds.stepsOfOneInput,
      treatments: bounds.treatments,
      'count of one treatment': bounds.dosesOfOneTreatment,
    },
    inputs: all,
    conditions: Object.values<Condition>(conditions).map(
      ({ id, name, severity, moves, only, grade, references }) => ({
        id,
        name,
        severity: { min: 0, max: 1, meaning: severity.meaning },
        moves: moves.map(({ input, to, through = [] }) => ({ input, through, to })),
        only: only ?? null,
        evidence: grade,
        effects: effects(gradesOf({ grade, references })),
      }),
    ),
    drugs: Object.values<Drug>(drugs).map((drug) => ({
      id: drug.id,
      name: drug.name,
      status: drug.status,
      unit: drug.doseUnit,
      units: unitsFor(drug.doseUnit),
      dose: drug.doseRange,
      everyDays: drug.intervalRange,
      neutral: 'not given',
      regimens: drug.regimens.map(({ label, dose, everyDays }) => ({ label, dose, everyDays })),
      evidence: drug.grade,
      effects: effects(gradesOfDrug(drug.id as DrugId)),
    })),
    outputs: outputs.map(({ id, label, unit, form, group }) => ({ id, label, unit, form, group })),
  };
}

/** How well each effect is known, by the group of the outputs that show it. */
function effects(grades: readonly EffectGrade[]) {
  return Object.fromEntries(
    grades.map(({ outcome, grade, because, source }) => [
      outcome,
      { evidence: grade, because, source: source.citation },
    ]),
  );
}
