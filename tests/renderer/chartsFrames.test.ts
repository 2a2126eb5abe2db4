import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StackDrawing, type StackView } from '../../renderer/src/charts/stackDrawing.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';
import { madeUpCourse } from '../support/madeUpCourse.ts';

let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A view of a course of its own, without plots, which tells when it is drawn. */
function view(drawn: () => void): StackView {
  return {
    course: madeUpCourse(openingScenario, 10),
    ghost: null,
    published: null,
    sure: null,
    horizonDays: openingScenario.horizonDays,
    form: 'change',
    marks: [],
    rows: [],
    frozen: false,
    theme: { colours: {}, em: 12, family: 'sans-serif', line: 2 },
    gutters: { left: 40, right: 40 },
    plots: [],
    drawn,
  };
}

test('only the latest course is drawn, once a frame', () => {
  const stack = new StackDrawing();
  const [first, second] = [vi.fn(), vi.fn()];
  stack.show(view(first));
  stack.show(view(second));
  expect(frames).toHaveLength(1);
  frames.shift()?.();
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledOnce();
  expect(frames).toHaveLength(0);
});

test('a course that is drawn again is not announced again', () => {
  const stack = new StackDrawing();
  const drawn = vi.fn();
  const same = view(drawn);
  stack.show(same);
  frames.shift()?.();
  stack.show({ ...same, frozen: true });
  frames.shift()?.();
  expect(drawn).toHaveBeenCalledOnce();
});

test('nothing is drawn after the end', () => {
  const stack = new StackDrawing();
  stack.show(view(vi.fn()));
  stack.stop();
  expect(frames).toHaveLength(0);
});
