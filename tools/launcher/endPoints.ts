import { assert, at } from '../../shared/assert.ts';
import { outputOf } from '../../shared/engine/outputs.ts';

/** The outputs that are told, and whether the highest value after day 0 is told as well. */
const told = [
  { id: 'bmdLumbarSpineChange', peak: false },
  { id: 'bmdTotalHipChange', peak: false },
  { id: 'ctxPercent', peak: true },
  { id: 'p1npPercent', peak: false },
  { id: 'netBalancePercent', peak: false },
] as const;

/** One line for each end point of a CSV of curves, whose first column is the day. */
export function endPoints(csv: string): string[] {
  const [header = '', ...lines] = csv
    .trim()
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('#'));
  // A header is `id [unit]`.
  const names = header.split(',').map((cell) => cell.replace(/ \[.*$/, ''));
  const rows = lines.map((line) => line.split(',').map(Number));
  assert(rows.length > 0, 'a CSV of curves without rows');
  return told.flatMap(({ id, peak }) => {
    const column = names.indexOf(id);
    const output = outputOf(id);
    if (column === -1 || output === undefined) return [];
    const show = (row: readonly number[]): string =>
      `${at(row, column).toFixed(output.digits)} ${output.unit} on day ${at(row, 0).toFixed(0)}`;
    const highest = rows
      .slice(1)
      .reduce((a, b) => (at(b, column) > at(a, column) ? b : a), at(rows, 1));
    return [
      `${output.label}: ${show(at(rows, -1 + rows.length))}${peak ? `; peak ${show(highest)}` : ''}`,
    ];
  });
}
