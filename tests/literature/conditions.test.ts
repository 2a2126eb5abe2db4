import { describe, expect, it } from 'vitest';
import { conditionIds, conditions } from '../../shared/conditions/index.ts';
import { boneOutputs } from '../../shared/bone/outputs.ts';
import type { InputId } from '../../shared/inputs/index.ts';
import { knownByDirectionOnly, type Condition } from '../../shared/model/condition.ts';
import { publishedOfConditions } from '../../tools/validate/publishedOfConditions.ts';

const all = publishedOfConditions();
const named = all.map((one) => [`${one.condition.name}: ${one.effect.what}`, one] as const);

describe('what was published of each condition', () => {
  it.each(named)('%s', (_, { condition, effect, directionRight, far, model }) => {
    const { size, way, output, from } = effect;
    expect(condition.references).toHaveProperty(from.reference);
    expect(boneOutputs.map(({ id }) => id)).toContain(output);
    expect(directionRight, `the model says ${model.toFixed(1)} %`).toBe(true);
    if (size === undefined) return;
    expect(way).toBe(size.value > 0 ? 'up' : 'down');
    // A reason that the model has outgrown must go; a new miss needs one.
    expect(Number(far) > 2, `the model says ${model.toFixed(1)} %`).toBe(size.off !== undefined);
  });

  it.each(conditionIds)('%s has a size in people, or is weak or of animals and says so', (id) => {
    const condition: Condition<string, string, InputId> = conditions[id];
    expect(all.some((one) => one.condition.id === id)).toBe(true);
    if (!knownByDirectionOnly(condition)) return;
    expect(condition.published.every(({ from }) => from.method !== 'measured')).toBe(true);
    expect(condition.grade).not.toBe('strong');
  });
});
