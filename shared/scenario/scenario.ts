import { drugs } from '../drugs/index.ts';
import { inputs } from '../inputs/index.ts';
import { checkConditions, checkInputs, checkPerson, checkTreatments } from './checks.ts';
import {
  bounds,
  conditionSettingSchema,
  inputSettingSchema,
  personSchema,
  treatmentSchema,
  within,
} from './parts.ts';
import { fields, z } from './zod.ts';

/** The version of the document that this program writes. */
export const formatVersion = 2;

/** The document: what the window edits, SQLite keeps, files hold and the command line reads. */
export const scenarioSchema = fields({
  formatVersion: z.literal(formatVersion, {
    error: `must be ${String(formatVersion)}, the version this program reads`,
  }),
  person: personSchema,
  horizonDays: within(bounds.horizonDays, 'days').describe('Last day shown'),
  inputs: z.array(inputSettingSchema, { error: 'must be a list; [] where nothing is changed' }),
  conditions: z
    .array(conditionSettingSchema, { error: 'must be a list of conditions' })
    .optional()
    .describe(
      'By which presets the inputs were set; the inputs alone say what is simulated. A file that sets none of the inputs of a condition gets them set as it is read, as `simulate --condition` sets them',
    ),
  treatments: z
    .array(treatmentSchema, { error: 'must be a list; [] where nothing is given' })
    .max(bounds.treatments.max, `must hold at most ${String(bounds.treatments.max)} courses`),
}).superRefine((scenario, context) => {
  for (const { path, message } of [
    ...checkPerson(scenario),
    ...checkInputs(scenario, inputs),
    ...checkConditions(scenario),
    ...checkTreatments(scenario, drugs),
  ])
    context.addIssue({ code: 'custom', path, message });
});

/** One what-if: a person, what is turned up or down, and what is given, over a horizon. */
export type Scenario = z.infer<typeof scenarioSchema>;
