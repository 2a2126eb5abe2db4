import { fields, z } from './zod.ts';
import { conditionIds } from '../conditions/index.ts';
import { drugIds } from '../drugs/index.ts';
import { inputIds } from '../inputs/index.ts';
import { spelledUnits, unitOf } from '../units/spelling.ts';
import { unknownName } from './unknownName.ts';

/** Bounds of the document that belong to no input and no drug. */
export const bounds = {
  ageYears: { min: 25, max: 90 },
  menopauseAgeYears: { min: 30, max: 60 },
  weightKg: { min: 35, max: 150 },
  tScore: { min: -6, max: 4 },
  horizonDays: { min: 1, max: 21_915 },
  treatments: { min: 0, max: 100 },
  stepsOfOneInput: { min: 1, max: 1000 },
  dosesOfOneTreatment: { min: 1, max: 10_000 },
  /** Injections and infusions of all treatments together, up to the horizon: each one stops the solver. */
  singleDoses: { min: 0, max: 2000 },
} as const;

/** A number within bounds; the message names them. */
export function within({ min, max }: { min: number; max: number }, unit: string): z.ZodNumber {
  const message = `must be a number from ${String(min)} to ${String(max)} ${unit}`;
  return z.number({ error: message }).min(min, message).max(max, message);
}

const day = z
  .number({ error: 'must be a number of days from day 0' })
  .min(0, 'must not be before day 0');

export const personSchema = fields({
  sex: z.enum(['female', 'male'], { error: 'must be "female" or "male"' }),
  ageYears: within(bounds.ageYears, 'years').describe('Age on day 0, years'),
  menopauseAgeYears: within(bounds.menopauseAgeYears, 'years, or null for none')
    .nullable()
    .describe('Age at the last period, years; null where there is none'),
  surgical: z
    .boolean({ error: 'must be true or false' })
    .describe('Whether menopause is by removal of the ovaries'),
  weightKg: within(bounds.weightKg, 'kg')
    .optional()
    .describe('Body weight, for drugs whose level follows it; 60 kg where absent'),
  tScore: within(bounds.tScore, 'standard deviations')
    .optional()
    .describe(
      'T-score of the total hip on day 0; the mean of the person’s age where absent. It scales BMD and T-scores of every site alike and changes nothing in percent; that of the spine cannot be set by itself',
    ),
});

const stepSchema = fields({
  day: day.describe('From this day on'),
  value: z
    .number({ error: 'must be a number, or null for the person’s own level where that exists' })
    .nullable()
    .describe('In the unit of the input; null only where its neutral value is null'),
  overDays: z
    .number({ error: 'must be a number of days' })
    .min(0, 'must not be negative')
    .optional()
    .describe('Reached in a straight line over so many days from `day` on; at once where absent'),
});

const doseChangeSchema = fields({
  number: z
    .int({ error: 'must be a whole number' })
    .min(1, 'must be at least 1, the first dose')
    .describe('Which dose of the treatment, the first being 1'),
  lateDays: z
    .number({ error: 'must be a number of days' })
    .optional()
    .describe('Given so many days after its turn; negative where it is early'),
  dose: z
    .number({ error: 'must be a number' })
    .min(0, 'must not be negative')
    .optional()
    .describe('Amount of this dose, in the unit of the treatment; 0 where it is missed'),
});

export const inputSettingSchema = fields({
  id: z.enum(inputIds, { error: (issue) => unknownName(issue.input, 'input') }),
  steps: z
    .array(stepSchema, { error: 'must be a list of steps' })
    .min(bounds.stepsOfOneInput.min, 'must hold at least one step')
    .max(
      bounds.stepsOfOneInput.max,
      `must hold at most ${String(bounds.stepsOfOneInput.max)} steps`,
    ),
});

export const conditionSettingSchema = fields({
  id: z.enum(conditionIds, {
    error: (issue) => unknownName(issue.input, 'condition'),
  }),
  severity: within({ min: 0, max: 1 }, 'of severity').describe('0 absent, 1 as severe as it gets'),
  fromDay: day.describe('First day of the condition'),
  toDay: day.optional().describe('Over from this day on; lasting where absent'),
});

export const treatmentSchema = fields({
  drug: z.enum(drugIds, { error: (issue) => unknownName(issue.input, 'drug') }),
  dose: z.number({ error: 'must be a number, its unit in `unit`' }).describe('Amount of one dose'),
  unit: z
    .enum(spelledUnits, { error: 'must be a unit of dose, such as "mg", "µg" or "IU"' })
    .transform(unitOf)
    .describe('Unit of the dose: that of the drug, or another of mass where that is one of mass'),
  everyDays: z
    .number({ error: 'must be a number of days' })
    .describe('Days between two doses; may be absent where count is 1'),
  startDay: day.describe('Day of the first dose'),
  count: z
    .int({ error: 'must be a whole number' })
    .min(bounds.dosesOfOneTreatment.min, 'must be at least 1')
    .max(
      bounds.dosesOfOneTreatment.max,
      `must be at most ${String(bounds.dosesOfOneTreatment.max)}`,
    )
    .optional()
    .describe('Number of doses; give this or endDay'),
  endDay: day.optional().describe('No dose is given on or after this day; give this or count'),
  lastDose: z
    .number({ error: 'must be a number' })
    .optional()
    .describe(
      'Amount of the last dose, where the amount changes evenly from the first to the last',
    ),
  changes: z
    .array(doseChangeSchema, { error: 'must be a list of changed doses' })
    .max(1000, 'must hold at most 1000 changed doses')
    .optional()
    .describe('Single doses that are late, missed or of another amount, in order'),
});

export type Person = z.infer<typeof personSchema>;
export type InputSetting = z.infer<typeof inputSettingSchema>;
export type Step = InputSetting['steps'][number];
export type ConditionSetting = z.infer<typeof conditionSettingSchema>;
export type Treatment = z.infer<typeof treatmentSchema>;
export type DoseChange = z.infer<typeof doseChangeSchema>;
