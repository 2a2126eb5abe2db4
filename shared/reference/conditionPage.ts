import { inputs, type InputId } from '../inputs/index.ts';
import { knownByDirectionOnly, type Condition, type PublishedEffect } from '../model/condition.ts';
import type { Input } from '../model/input.ts';
import { evidenceOf } from './evidence.ts';
import { methodWords, sourceOf, written, type ReferencePage } from './page.ts';

/** The page of a condition: what it is made of, and the trials that follow people with it. */
export function conditionPage(condition: Condition<string, string, InputId>): ReferencePage {
  const { id, name, mechanism, keywords, severity, moves, only, shows, grade, cautions } =
    condition;
  return {
    kind: 'condition',
    id,
    title: name,
    summary: mechanism,
    keywords,
    facts: [
      { term: 'Severity 1', text: severity.meaning },
      ...(only
        ? [
            {
              term: 'Who',
              text: `a woman${only.beforeMenopause ? ' before menopause' : ''}; shown in one of ${String(only.exampleAgeYears)}`,
            },
          ]
        : []),
      { term: 'What to look at', text: shows },
      { term: 'Evidence in people', text: grade },
      {
        term: 'Effect on bone',
        text: knownByDirectionOnly(condition)
          ? 'direction only: no study in people gives its size, so the curve shows which way, not how far'
          : 'of a size measured in people',
      },
    ],
    lists: [
      {
        title: 'Made of',
        items: moves.map(
          ({ input, why }) =>
            `${inputs[input].label}: ${why}. RANKL ${wayOf(inputs[input], moved(inputs[input], moves))}.`,
        ),
      },
      {
        title: 'What was published',
        items: condition.published.map(
          (effect) =>
            `${publishedText(effect)} (${sourceOf(effect.from, condition.references)}; ${methodWords[effect.from.method]})`,
        ),
      },
      { title: 'Cautions', items: cautions },
    ],
    numbers: moves.map(({ input, zero, through = [], to, from }) => {
      const { label, unit, neutral, min, max }: Input = inputs[input];
      const start = neutral ?? zero ?? 0;
      const points = [...through, [1, to] as const];
      return {
        label,
        value: `${written(start)} → ${written(to, unit)}`,
        range: `${written(min)} to ${written(max, unit)}`,
        how:
          points.length > 1
            ? `${methodWords[from.method]}; at severity ${points.map(([s, value]) => `${written(s)}: ${written(value)}`).join(', ')}`
            : methodWords[from.method],
        source: sourceOf(from, condition.references),
      };
    }),
    evidence: evidenceOf(condition.evidence),
    references: Object.values(condition.references),
  };
}

/** Whether a condition raises an input rather than lowering it. */
function moved(input: Input, moves: Condition<string, string, InputId>['moves']): boolean {
  const move = moves.find((one) => one.input === input.id);
  return move !== undefined && move.to > (input.neutral ?? move.zero ?? 0);
}

/** Which way RANKL goes when an input is moved so. */
function wayOf({ rankl: { direction } }: Input, raised: boolean): string {
  if (direction === 'no change') return 'unchanged';
  if (direction === 'reports conflict') return 'uncertain';
  return (direction === 'up') === raised ? 'up' : 'down';
}

/** "Spine of healthy men after 17 weeks of bed rest: −3.9 % in 3.9 months". */
function publishedText({ what, size }: PublishedEffect): string {
  if (!size) return what;
  const { value, months, fromMonth = 0, against, off } = size;
  const after = fromMonth === 0 ? '' : ` from month ${written(fromMonth)} on`;
  const control = against === 'the start' ? '' : ', against people without it';
  const missed = off ? `. The model is outside twice the spread between studies: ${off}` : '';
  return `${what}: ${value > 0 ? '+' : ''}${written(value)} % in ${written(months)} months${after}${control}${missed}`;
}
