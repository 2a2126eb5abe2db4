import type { WhyQuestion } from '../../../shared/explain/why/reasons.ts';
import type { Inquirer } from './inquirer.svelte.ts';

/** So long a cursor must stand before anybody asks why it stands there, ms. */
const stillness = 100;

/**
 * Asks why whenever a gesture has ended or the cursor has come to stand.
 *
 * @param read the question as it is now; null while something is being dragged
 */
export function askAtRest(inquirer: Inquirer, read: () => WhyQuestion | null): void {
  let lastDay: number | null = null;
  $effect(() => {
    const question = read();
    if (question === null) return undefined;
    const wait = lastDay === null || question.day === lastDay ? 0 : stillness;
    lastDay = question.day;
    const timer = setTimeout(() => {
      inquirer.ask(question);
    }, wait);
    return () => {
      clearTimeout(timer);
    };
  });
}
