import type { Held } from './memory.ts';

/** What the whole program may take, MB, and grow by in the second half, percent. */
const most = 450;
const mostGrowth = 5;

export const memoryHead = [
  'The real window with three arms and every panel open, one gesture of ten seconds after another: proportional set sizes, MB (/proc/*/smaps_rollup).',
  '',
  '| minute | main | window | others | whole |',
  '| --- | --- | --- | --- | --- |',
  '',
].join('\n');

export function memoryRow({ minute, main, window, others, whole }: Held): string {
  const sizes = [main, window, others, whole].map((size) => size.toFixed(0));
  return `| ${[minute.toFixed(1), ...sizes].join(' | ')} |\n`;
}

/** Whether it stays small and stays level, in a sentence. */
export function memoryVerdict(all: readonly Held[]): {
  readonly holds: boolean;
  readonly sentence: string;
} {
  const last = all.at(-1);
  const middle = all.find(({ minute }) => minute >= (last?.minute ?? 0) / 2);
  const [end, half] = [last?.whole ?? NaN, middle?.whole ?? NaN];
  const growth = (100 * (end - half)) / half;
  return {
    holds: end < most && growth < mostGrowth,
    sentence: `At the end ${end.toFixed(0)} MB (below ${String(most)} wanted), ${growth.toFixed(1)} % more than at half time (below ${String(mostGrowth)} wanted).\n`,
  };
}
