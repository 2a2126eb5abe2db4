import { describe, expect, it } from 'vitest';
import { Pointed } from '../../renderer/src/state/pointed.svelte.ts';
import {
  asSubject,
  sameMatter,
  subjectOfCause,
  type Subject,
} from '../../renderer/src/state/subjects.ts';
import { conditionIds } from '../../shared/conditions/index.ts';
import { drugIds } from '../../shared/drugs/index.ts';
import { causesOf } from '../../shared/explain/why/causes.ts';
import { inputIds } from '../../shared/inputs/index.ts';
import { arrowIds } from '../../shared/mechanism/arrows/index.ts';
import { nodes, type NodeId } from '../../shared/mechanism/node.ts';
import { setCondition } from '../../shared/scenario/conditions.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';
import { setInput } from '../../shared/scenario/edits.ts';

const all: readonly Subject[] = [
  ...drugIds.map((id): Subject => `drug:${id}`),
  ...inputIds.map((id): Subject => `input:${id}`),
  ...conditionIds.map((id): Subject => `condition:${id}`),
  ...arrowIds.map((id): Subject => `arrow:${id}`),
  ...(Object.keys(nodes) as NodeId[]).map((id): Subject => `place:${id}`),
];

describe('the same matter', () => {
  it.each(all)('%s is itself, and only what is there', (subject) => {
    const same = sameMatter(subject);
    expect(same).toContain(subject);
    for (const one of same) expect(asSubject(one)).toBe(one);
  });

  it('goes from every cause into the picture, and back from where it lands', () => {
    for (const cause of all.filter((one) => /^(drug|input|condition):/.test(one))) {
      const places = [...sameMatter(cause)].filter((one) => one.startsWith('place:'));
      expect(places.length, cause).toBeGreaterThan(0);
      for (const place of places) expect(sameMatter(place), place).toContain(cause);
    }
  });

  it('of an arrow is its source, what turns that, and its end', () => {
    const same = sameMatter('arrow:oestrogenRankl');
    for (const one of [
      'place:oestrogen',
      'place:membraneRankl',
      'input:oestradiol',
      'drug:raloxifene',
      'condition:naturalMenopause',
    ])
      expect(same).toContain(one);
    expect(same).not.toContain('drug:denosumab');
  });
});

describe('a cause of Why? and of the balance', () => {
  it('is the drug, the input or the condition that it is of', () => {
    const scenario = setInput(
      setCondition(openingScenario, { id: 'glucocorticoidExcess', severity: 0.5, fromDay: 0 }),
      'calciumIntake',
      0.5,
    );
    expect(causesOf(scenario).map(({ id }) => subjectOfCause(id))).toEqual([
      'condition:glucocorticoidExcess',
      'input:calciumIntake',
      'drug:denosumab',
    ]);
    expect(subjectOfCause('drug zoledronate')).toBe('drug:zoledronate');
    expect(subjectOfCause('total')).toBeUndefined();
    expect(subjectOfCause('course 1 nothing')).toBeUndefined();
  });
});

describe('what is pointed at', () => {
  it('is what the pointer or the focus moved to last, else the other, else nothing', () => {
    const pointed = new Pointed();
    expect(pointed.has('input:oestradiol')).toBe(false);
    pointed.focus('input:oestradiol');
    expect(pointed.has('place:oestrogen')).toBe(true);
    pointed.hover('drug:denosumab');
    expect(pointed.has('place:oestrogen')).toBe(false);
    expect(pointed.has('place:membraneRankl')).toBe(true);
    pointed.focus('input:thyroidHormone');
    expect(pointed.has('place:thyroid')).toBe(true);
    pointed.focus(null);
    expect(pointed.has('place:membraneRankl')).toBe(true);
    pointed.focus('input:oestradiol');
    pointed.hover(null);
    expect(pointed.has('place:oestrogen')).toBe(true);
  });
});
