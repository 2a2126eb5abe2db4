import { at } from '../../../shared/assert.ts';
import { daysPerMonth } from '../../../shared/scenario/calendar.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { Spell } from '../../../shared/scenario/spells.ts';
import { setSpells, spellsIn } from '../../../shared/scenario/timelineEdits.ts';
import { dialOf, textOf, type Dial } from '../controls/dial.ts';
import { months, number } from '../format/quantity.ts';
import type { Field } from './fields.ts';
import type { SpellBlock } from './lanes.ts';
import { inputIdOf, withEnd, withStart } from './moves.ts';

/** The numbers of one stretch of an input. */
export function spellFields(block: SpellBlock, horizonDays: number): readonly Field[] {
  const { input, index, spell } = block;
  const id = inputIdOf(input.id);
  const all =
    (make: (spells: readonly Spell[]) => readonly Spell[]) =>
    (scenario: Scenario): Scenario =>
      setSpells(scenario, id, make(spellsIn(scenario, id)));
  const one = (change: Partial<Spell>) =>
    all((spells) => spells.with(index, { ...at(spells, index), ...change }));
  const toDay = spell.toDay ?? horizonDays;
  const value = dialOf(input);
  const month = (label: string): Dial => ({
    ...plain,
    label,
    unit: '',
    max: Math.ceil((10 * horizonDays) / daysPerMonth - 1e-6) / 10,
    step: 0.1,
  });
  const weeks = (label: string, most: number): Dial => ({
    ...plain,
    label,
    unit: 'weeks',
    max: Math.max(1, Math.round(most / 7)),
    step: 1,
  });
  const end = (day: number) => all((spells) => withEnd(spells, index, day, horizonDays));
  const fields: readonly Field[] = [
    {
      id: 'from',
      dial: month('From month'),
      value: spell.fromDay / daysPerMonth,
      problem: (next) =>
        next * daysPerMonth < toDay - spell.riseDays
          ? null
          : `It must begin before it ends, in month ${months(toDay)}.`,
      change: (next) => all((spells) => withStart(spells, index, next * daysPerMonth)),
      words: (next) => `from month ${number(next, 1)}`,
    },
    {
      id: 'to',
      dial: month('To month'),
      value: toDay / daysPerMonth,
      problem: (next) =>
        next * daysPerMonth > spell.fromDay + spell.riseDays
          ? null
          : `It must end after it has begun, in month ${months(spell.fromDay + spell.riseDays)}.`,
      change: (next) => end(next * daysPerMonth),
      words: (next) => `to month ${number(next, 1)}`,
    },
    {
      id: 'length',
      dial: { ...weeks('Length', horizonDays - spell.fromDay), min: 1 },
      value: (toDay - spell.fromDay) / 7,
      change: (next) => end(spell.fromDay + next * 7),
      words: (next) => `for ${number(next, 1)} weeks`,
    },
    {
      id: 'value',
      dial: { ...value, label: 'Value' },
      value: spell.value,
      change: (next) => one({ value: next }),
      words: (next) => `to ${`${textOf(value, next)} ${value.unit}`.trim()}`,
    },
  ];
  if (input.neutral === null) return fields;
  return [
    ...fields,
    {
      id: 'rise',
      dial: weeks('Comes over', toDay - spell.fromDay - 1),
      value: spell.riseDays / 7,
      change: (next) => one({ riseDays: next * 7 }),
      words: (next) => `comes over ${number(next, 1)} weeks`,
    },
    ...(spell.toDay === null
      ? []
      : [
          {
            id: 'fall',
            dial: weeks('Goes back over', horizonDays - toDay),
            value: spell.fallDays / 7,
            change: (next: number) => one({ fallDays: next * 7 }),
            words: (next: number) => `goes back over ${number(next, 1)} weeks`,
          },
        ]),
  ];
}

const plain = { min: 0, scale: 'linear', neutral: null } as const;
