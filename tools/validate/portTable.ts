import { changed, type Deviation } from './port.ts';

/** The page in docs: one row a reference run, its worst column and its BMD. */
export function portTable(rows: readonly Deviation[]): string {
  const percent = (share: number): string => `${(100 * share).toFixed(4)} %`;
  const worst = (list: readonly Deviation[]): Deviation | undefined =>
    list.reduce<Deviation | undefined>(
      (most, row) => (most && most.share >= row.share ? most : row),
      undefined,
    );
  const lines = [...Map.groupBy(rows, ({ scenario }) => scenario)].map(([scenario, list]) => {
    const most = worst(list);
    const bmd = worst(list.filter(({ column }) => column.startsWith('BMD')));
    return `| ${scenario} | ${percent(most?.share ?? NaN)} | ${most?.column ?? ''} | ${percent(bmd?.share ?? NaN)} |`;
  });
  const most = worst(rows);
  return [
    '# Port deviation',
    '',
    'Written by `npm run validate`. Each of 34 runs of another program, at the same parameters, against this engine:',
    'the greatest difference of any row, as a share of the greatest value of the column. Allowed: 0.1 %.',
    `Greatest of all: ${percent(most?.share ?? NaN)} (${most?.column ?? ''} in ${most?.scenario ?? ''}). The reference itself carries up to about 0.02 % of noise.`,
    'The parameters are those of the start model, not the calibrated ones that the program ships; structure added since is neutral there.',
    ...Object.entries(changed).map(
      ([scenario, { fromDay, why }]) =>
        `Changed on purpose: ${scenario} is compared up to day ${String(fromDay)} only, because ${why}.`,
    ),
    '',
    '| reference run | greatest deviation | in column | greatest of BMD |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}
