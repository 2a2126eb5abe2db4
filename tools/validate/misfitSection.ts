import { knownMisfits, type KnownMisfit } from '../../shared/explain/knownMisfits.ts';
import { row } from '../calibrate/report.ts';
import { describe, type Misfits } from './misfits.ts';

/** The section of docs/validation.md on what stays beyond twice the tolerance, and why. */
export function misfitSection({ rows, unexplained }: Misfits): readonly string[] {
  const all: readonly KnownMisfit[] = knownMisfits;
  const kept = knownMisfits.filter(({ id }) => rows[id].length > 0);
  const count = kept.reduce((sum, { id }) => sum + rows[id].length, unexplained.length);
  return [
    '## Misfits that stay, and why',
    '',
    `${String(count)} rows of trials and of fracture are off by more than twice the tolerance. They are of ${String(kept.length)} kinds; the program says so`,
    'on the card of the drug or input, and `simulate` beside the answer to a scenario that has all of them. The worst row is first.',
    '',
    row(['what', 'why', 'worst', 'all rows']),
    row(['---', '---', '---', '---']),
    ...kept.map(({ id, what, why }) => {
      const own = rows[id];
      const [worst] = own;
      return row([
        what,
        why,
        worst
          ? `${worst.row.endPoint}, ${worst.row.months}: model ${worst.row.model}${worst.row.unit}, published ${worst.row.published}${worst.row.unit} (${worst.row.study})`
          : '',
        own.map((one) => one.row.id).join(', '),
      ]);
    }),
    '',
    ...(unexplained.length === 0
      ? []
      : ['**Without a reason:**', '', ...unexplained.map((one) => `- ${describe(one)}`), '']),
    ...(kept.length < all.length
      ? [
          `No longer misfits: ${all
            .filter(({ id }) => !kept.some((one) => one.id === id))
            .map(({ id }) => id)
            .join(', ')}.`,
          '',
        ]
      : []),
  ];
}
