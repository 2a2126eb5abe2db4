import { describe, expect, it } from 'vitest';
import { fromDay, dayAt, xOf, type Frame } from '../../renderer/src/arms/paths.ts';
import { highestOf, curveOf } from '../../renderer/src/arms/curves.ts';
import {
  dosesOf,
  marksAmongArms,
  marksAmongLines,
  nearestPoint,
  unitOf,
} from '../../renderer/src/arms/series.ts';
import { outline } from '../../renderer/src/charts/pointShapes.ts';
import { openAtFirst, plotsOf } from '../../renderer/src/charts/plots.ts';
import { shapes } from '../../renderer/src/charts/published.ts';
import {
  markedStudies,
  outsideWords,
  ownPoints,
  sharedPoints,
  trialWords,
  type ArmTrials,
} from '../../renderer/src/evidence/armTrials.ts';
import { closeStudies } from '../../shared/evidence/matching/choose.ts';
import { outsideOf } from '../../shared/evidence/matching/outside.ts';
import type { TimeCourse } from '../../shared/engine/timeCourse.ts';
import type { ArmLetter } from '../../shared/scenario/arms.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';
import { addTreatment } from '../../shared/scenario/edits.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { madeUpCourse } from '../support/madeUpCourse.ts';
import { months } from '../support/regimens.ts';

const spine = 'bmdLumbarSpineChange';
const followed = addTreatment(openingScenario, 'zoledronate', months(60));

/** The same course, but for a column that is higher from a day on. */
function raised(course: TimeCourse, column: string, day: number, by: number): TimeCourse {
  const values = course.columns[column] ?? new Float64Array();
  const higher = values.map((value, row) => value + ((course.days[row] ?? 0) > day ? by : 0));
  return { ...course, columns: { ...course.columns, [column]: higher } };
}

function arm(letter: ArmLetter, scenario: Scenario, course: TimeCourse | null): ArmTrials {
  return { letter, scenario, course, close: closeStudies(scenario), outside: outsideOf(scenario) };
}

const course = madeUpCourse(openingScenario);
const a = arm('A', openingScenario, course);
const b = arm('B', followed, raised(course, spine, months(61), 4));

describe('the studies on the plots of arms', () => {
  const studies = markedStudies([a, b]);

  it('are there once each, and count for every arm that is close to them', () => {
    const ids = studies.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { close } of [a, b]) for (const { id } of close.drawn) expect(ids).toContain(id);
    expect(studies.some(({ letters }) => letters.join('') === 'AB')).toBe(true);
    for (const { id, letters } of studies)
      for (const one of [a, b]) {
        const isClose = [...one.close.drawn, ...one.close.listed].some(
          (study) => study.id === id && study.points.length > 0,
        );
        expect(letters.includes(one.letter), `${id} ${one.letter}`).toBe(isClose);
      }
  });

  it('have marks of their own', () => {
    const marks = studies.map(({ shape }) => shape);
    expect(new Set(marks).size).toBe(marks.length);
  });
});

describe('the points on the plots of arms', () => {
  const studies = markedStudies([a, b]);
  const shared = sharedPoints([a, b], studies, spine);

  it('are drawn once where the arms share them, whatever the number of arms', () => {
    const ids = shared.map(({ point }) => point.id);
    expect(ids.length).toBeGreaterThan(1);
    const both = shared.filter(({ letters }) => letters.length === 2);
    expect(both.length).toBeGreaterThan(0);
    const thrice = sharedPoints([a, { ...a, letter: 'B' }, { ...a, letter: 'C' }], studies, spine);
    expect(thrice.map(({ point }) => point.id)).toEqual(
      ownPoints(a, studies, [spine]).map(({ point }) => point.id),
    );
    expect(new Set(thrice.map(({ letters }) => letters.join('')))).toEqual(new Set(['ABC']));
  });

  it('are drawn for each arm where they are counted from a day on which the arms differ', () => {
    const after = months(60);
    const apart = { ...a, letter: 'B' as const, course: raised(course, spine, after - 1, 3) };
    const both = sharedPoints([a, apart], studies, spine);
    for (const { point, letters } of both)
      expect(letters.join('').length, point.id).toBe(point.fromDay >= after ? 1 : 2);
    expect(both.some(({ point }) => point.fromDay >= after)).toBe(true);
  });

  it('wear the colour and the letter of their arm, unless every arm shares them', () => {
    const marks = marksAmongArms(shared, 2);
    for (const { letters, label, colour } of marks) {
      expect(label).toBe(letters.length === 2 ? '' : letters.join(''));
      expect(colour).toBe(
        letters.length === 2 ? 'var(--plot-text)' : `var(--arm-${letters.join('').toLowerCase()})`,
      );
    }
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
  });

  it('wear the colour of their curve where each arm has a plot of its own', () => {
    const lines = plotsOf('change', [])[0]?.lines ?? [];
    const own = ownPoints(
      a,
      studies,
      lines.map(({ column }) => column),
    );
    const marks = marksAmongLines(own, lines);
    expect(marks).toHaveLength(own.length);
    for (const { point, colour } of marks)
      expect(colour).toBe(
        `var(--plot-${lines.find(({ column }) => column === point.column)?.colour ?? ''})`,
      );
    expect(new Set(own.map(({ point }) => point.column)).size).toBeGreaterThan(1);
  });

  it('say whose they are and what they say, and none is there before the first run', () => {
    for (const { words } of shared)
      expect(words).toMatch(/^[^:]+: spine BMD [+−-]?[\d.]+ %, .+ to month \d+\./);
    expect(ownPoints({ ...a, course: null }, studies, [spine])).toEqual([]);
  });

  it('are found by the pointer, the nearest one, and not from afar', () => {
    const frame: Frame = {
      left: 40,
      right: 640,
      top: 0,
      bottom: 200,
      horizonDays: 3000,
      min: -10,
      max: 20,
    };
    const marks = marksAmongArms(shared, 2);
    const [first] = marks;
    if (!first) throw new Error('no point');
    const x = xOf(frame, first.point.day);
    const y = 200 - (200 * (first.y + 10)) / 30;
    const frames = { left: frame, right: frame };
    expect(nearestPoint(marks, frames, x + 1, y + 1)?.point.day).toBe(first.point.day);
    expect(nearestPoint(marks, frames, x, y + 60)).toBeNull();
    expect(dayAt(frame, x)).toBeCloseTo(first.point.day, 6);
    expect(dayAt(frame, 0)).toBe(0);
    expect(dayAt(frame, 9999)).toBe(3000);
  });
});

describe('what is beyond the evidence', () => {
  it('is said of each arm, and once where it is the same', () => {
    const words = outsideWords([a, b]);
    expect(words.map(({ letters }) => letters)).toEqual(['A', 'B']);
    expect(outsideWords([a, { ...a, letter: 'C' }])).toEqual([{ ...words[0], letters: 'A, C' }]);
    expect(trialWords([], [a, b])).toMatch(
      /Hatched, beyond the evidence: A from month \d+ on, B from month \d+ on\./,
    );
    expect(trialWords([], [])).toBe('');
  });

  it('is the rest of the curve', () => {
    const line = plotsOf('change', [])[0]?.lines[0];
    if (!line) throw new Error('no line');
    const whole = curveOf(course, line);
    const rest = fromDay(whole, months(84));
    expect(rest.days[0]).toBeGreaterThanOrEqual(months(84));
    expect(rest.values).toEqual(whole.values.slice(whole.values.length - rest.values.length));
    expect(fromDay(whole, 1e6).days).toHaveLength(0);
  });
});

describe('drug levels of arms', () => {
  const line = plotsOf('change', ['denosumab']).find(({ id }) => id === 'drugs')?.lines[0];
  if (!line) throw new Error('no line');
  const twice = {
    ...course,
    columns: {
      ...course.columns,
      denosumabLevel: (course.columns['denosumabLevel'] ?? new Float64Array()).map(
        (level) => 2 * level,
      ),
    },
  };

  it('share one scale, so that a double dose is twice as high', () => {
    const peak = highestOf([course, twice, null], line.column);
    const [one, other] = [course, twice].map((its) => Math.max(...curveOf(its, line, peak).values));
    expect(one).toBeCloseTo(50, 9);
    expect(other).toBeCloseTo(100, 9);
    expect(Math.max(...curveOf(course, line).values)).toBeCloseTo(100, 9);
    expect(highestOf([course], 'no such column')).toBe(0);
  });

  it('have a row of doses an arm, and none of a drug that is not given', () => {
    const look = { name: 'A', colour: 'red' };
    const row = dosesOf('denosumab', course, openingScenario, look);
    expect(row?.days).toHaveLength(6);
    expect(dosesOf('zoledronate', course, openingScenario, look)).toBeNull();
  });

  it('say their unit, and calcium and PTH that of the line alone', () => {
    const [, , , mineral, drugs] = plotsOf('change', ['denosumab']);
    if (!mineral || !drugs) throw new Error('no plot');
    expect(unitOf(drugs, drugs.lines[0])).toBe('% of the highest peak');
    expect(mineral.lines.map((its) => unitOf(mineral, its))).toEqual(['mmol/L', 'pg/mL']);
    expect(unitOf(mineral)).toBe(mineral.unit);
  });
});

describe('marks and panels', () => {
  it('every mark is a closed outline about its middle', () => {
    for (const shape of shapes) {
      const path = outline(shape, 20, 30, 5);
      expect(path, shape).toMatch(/^M.*Z$/);
      expect(path).not.toMatch(/NaN|undefined/);
    }
    expect(new Set(shapes.map((shape) => outline(shape, 0, 0, 5))).size).toBe(shapes.length);
  });

  it('of several arms, fewer plots are open at first', () => {
    expect(openAtFirst(false, 800, true)).toEqual(['bmd', 'markers']);
    expect(openAtFirst(false, 1080, true)).toEqual(['bmd', 'markers', 'balance']);
  });
});
