import { modelName } from '../../shared/bone/model.ts';
import { scoreFractures } from '../validate/fracture/scoreFractures.ts';
import { scoreAll } from '../validate/scores.ts';

/** The model’s answer to every published value that it has one to, by the row’s id. */
export function answers(): ReadonlyMap<string, number> {
  return new Map(
    [
      ...scoreAll().scores.map(({ row: { id }, model }) => [id, model] as const),
      ...scoreFractures().map(({ one: { row }, model }) => [row.id, model] as const),
    ].filter(([, model]) => Number.isFinite(model)),
  );
}

/** shared/reference/modelSays.ts: those answers to a hundredth. */
export function modelSaysFile(): string {
  const lines = [...answers()].map(
    ([id, answer]) => `    ${keyOf(id)}: ${String(Number(answer.toFixed(2)))},`,
  );
  return `/* Written by npm run docs; do not edit. */

/** What the calibrated model says to every published value, by the row’s id; in the row’s own unit: percent, or a relative risk. */
export const modelSays: {
  readonly model: string;
  readonly values: Readonly<Record<string, number>>;
} = {
  model: '${modelName}',
  values: {
${lines.join('\n')}
  },
};
`;
}

/** An identifier needs no quotes. */
function keyOf(id: string): string {
  return /^[A-Za-z_]\w*$/.test(id) ? id : `'${id}'`;
}
