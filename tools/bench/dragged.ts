import type { Locator, Page } from 'playwright';
import { daysPerMonth, daysPerYear } from '../../shared/scenario/calendar.ts';
import { blankScenario } from '../../shared/scenario/defaults.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/** Something that is dragged in the real window while its latency is taken. */
export interface Dragged {
  readonly name: string;
  /** What is on screen; null for the opening scenario. */
  readonly scenario: Scenario | null;
  readonly thing: (page: Page) => Locator;
  /** The event that brings a new value. */
  readonly event: 'input' | 'pointermove';
  /** Place of the pointer at a move, px from the middle of the thing. */
  readonly offset: (move: number, width: number) => number;
  /** Whether three arms are compared and every panel is open. */
  readonly everyPanel?: boolean;
}

/** A slider, to and fro along its track, never the same point twice in a row. */
export function slider(name: string): Dragged {
  return {
    name,
    scenario: null,
    thing: (page) => page.getByRole('slider', { name }).first(),
    event: 'input',
    offset: (move, width) => 0.4 * width * Math.sin(move / 25),
  };
}

/** Twenty years and four drugs in turn, two of them by injection. */
const fourDrugs: Scenario = {
  ...blankScenario,
  horizonDays: 20 * daysPerYear,
  treatments: [
    {
      drug: 'romosozumab',
      dose: 210,
      unit: 'mg',
      everyDays: daysPerMonth,
      startDay: 0,
      count: 12,
    },
    {
      drug: 'denosumab',
      dose: 60,
      unit: 'mg',
      everyDays: 6 * daysPerMonth,
      startDay: 12 * daysPerMonth,
      count: 20,
    },
    {
      drug: 'zoledronate',
      dose: 5,
      unit: 'mg',
      everyDays: daysPerYear,
      startDay: 132 * daysPerMonth,
      count: 3,
    },
    {
      drug: 'teriparatide',
      dose: 20,
      unit: 'ug',
      everyDays: 1,
      startDay: 180 * daysPerMonth,
      count: 730,
    },
  ],
};

/**
 * One dose of denosumab in the middle, a pixel at a time, to and fro within four months of its turn. It begins
 * and ends at its turn: let go elsewhere, the next drag would push it past the dose before, where it is refused
 * and no curve is drawn.
 */
export const doseOfFourDrugs: Dragged = {
  name: 'a dose on the timeline: 20 years, 4 drugs',
  scenario: fourDrugs,
  thing: (page) => page.getByRole('gridcell', { name: /^Denosumab, dose 10 of 20/ }),
  event: 'pointermove',
  offset: (move) => 8 - Math.abs(((move + 8) % 32) - 16),
};
