import { modelName } from '../../shared/bone/model.ts';
import { scoreAll } from '../validate/scores.ts';

/** shared/reference/modelSays.ts: the model’s answer to every published value, to a hundredth. */
export function modelSaysFile(): string {
  const answers = scoreAll()
    .scores.filter(({ model }) => Number.isFinite(model))
    .map(({ row: { id }, model }) => `    ${keyOf(id)}: ${String(Number(model.toFixed(2)))},`);
  return `/* Written by npm run docs; do not edit. */

/** What the calibrated model says to every published value, by the row’s id; percent, as the row’s own value. */
export const modelSays: {
  readonly model: string;
  readonly values: Readonly<Record<string, number>>;
} = {
  model: '${modelName}',
  values: {
${answers.join('\n')}
  },
};
`;
}

/** An identifier needs no quotes. */
function keyOf(id: string): string {
  return /^[A-Za-z_]\w*$/.test(id) ? id : `'${id}'`;
}
