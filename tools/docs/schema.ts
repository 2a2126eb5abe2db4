import { z } from 'zod';
import { formatVersion, scenarioSchema } from '../../shared/scenario/scenario.ts';

/** The scenario document as JSON Schema, from the very schema that checks it. */
export function scenarioJsonSchema(): string {
  const schema = z.toJSONSchema(scenarioSchema, {
    io: 'input',
    override: ({ jsonSchema: part }) => {
      // A single dose needs no interval: what is read gives it one before the schema looks at it.
      if (part.required?.includes('everyDays') !== true) return;
      part.required = part.required.filter((field) => field !== 'everyDays');
      part.anyOf = [
        { required: ['everyDays'] },
        { required: ['count'], properties: { count: { const: 1 } } },
      ];
    },
  });
  return `${JSON.stringify(
    {
      ...schema,
      title: `Bone Balance scenario, format ${String(formatVersion)}`,
      description:
        'One what-if: a person, inputs, treatments and a horizon. Ranges of inputs and drugs, which depend on the id, are listed by `npm run --silent simulate -- --list` and checked by the program.',
    },
    null,
    2,
  )}\n`;
}
