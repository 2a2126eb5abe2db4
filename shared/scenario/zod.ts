import { z } from 'zod';

// zod would compile its schemas with `new Function`, which the window's policy forbids.
z.config({ jitless: true });

/** An object with these fields and no others; the message names what nobody knows, and what there is. */
export function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `has fields that nobody knows: ${issue.keys.join(', ')}; known: ${Object.keys(shape).join(', ')}`
        : 'must be a JSON object',
  });
}

export { z };
