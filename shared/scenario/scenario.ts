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
import { z } from './zod.ts';

/** The version of the document that this program writes. */
export const formatVersion = 2;

/** The document: what the window edits, SQLite keeps, files hold and the command line reads. */
export const scenarioSchema = z
  .strictObject(
    {
      formatVersion: z.literal(formatVersion, {
        error: `must be ${String(formatVersion)}, the version this program reads`,
      }),
      person: personSchema,
      horizonDays: within(bounds.horizonDays, 'days').describe('Last day shown'),
      inputs: z.array(inputSettingSchema),
      conditions: z
        .array(conditionSettingSchema)
        .optional()
        .describe(
          'By which presets the inputs were set; the inputs alone say what is simulated (`simulate --condition` sets both)',
        ),
      treatments: z
        .array(treatmentSchema)
        .max(bounds.treatments.max, `must hold at most ${String(bounds.treatments.max)} courses`),
    },
    {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? `has fields that nobody knows: ${issue.keys.join(', ')}`
          : 'must be a JSON object',
    },
  )
  .superRefine((scenario, context) => {
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
