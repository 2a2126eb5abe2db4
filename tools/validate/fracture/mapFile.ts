import { allCases } from './cases.ts';
import { half, spreadFor } from './range.ts';
import { leftOut, tune } from './tune.ts';

/** shared/bone/fractureMap.ts, as the tuning at today’s calibrated values would write it. */
export function fractureMapFile(): string {
  const cases = allCases();
  const values = [...tune(cases)].map(([symbol, value]) => `    ${symbol}: ${digits(value)},`);
  return `/* Written by npm run fracture; do not edit. */

/** The illustrative map from bone to fracture, tuned to the published relative risks; docs/validation.md says how well. */
export const fractureMap = {
  values: {
${values.join('\n')}
  },
  /** Of the range about a ratio, as shared/model/ratioRange.ts has it. */
  spread: ${digits(spreadFor(leftOut(cases)))},
  half: ${digits(half)},
} as const;
`;
}

/** Four digits are more than any relative risk is known to. */
function digits(value: number): string {
  return String(Number(value.toPrecision(4)));
}
