import { functionOf } from '../generated.ts';
import type { OdeSystem } from './odeSystem.ts';
import type { RosenbrockTableau } from './rodas5p.ts';

/** What the stages of a step read and write; all arrays live as long as the stepper. */
export interface Workspace {
  readonly system: OdeSystem;
  /** Shape [stages × size]; the increments, one stage behind another. */
  readonly k: Float64Array;
  /** The same memory, one view of shape [size] a stage. */
  readonly increments: readonly Float64Array[];
  /** Shape [size]; the point of a stage. */
  readonly stage: Float64Array;
  /** Shape [size]; what earlier stages and the time add to the slope of this one. */
  readonly share: Float64Array;
  /** Shape [size]; the slope at the start of the step, and its derivative by time. */
  readonly dy: Float64Array;
  readonly ft: Float64Array;
  /** Shapes [jacobianSize] and [factorSize]. */
  readonly j: Float64Array;
  readonly lu: Float64Array;
  /** Shape [size]; where the step leads. */
  readonly next: Float64Array;
  /** Shape [rows of the dense output × size]; in each row the states that are watched, in their order. */
  readonly dense: Float64Array;
  /** Shape [2]; time and diagonal, as the system reads them. */
  readonly now: Float64Array;
  /** Shape [5]; see `trial`. */
  readonly trial: Float64Array;
}

/**
 * Places in the step that is being tried: its start and length in days, the relative tolerance, its
 * error over that, root mean square over the states and NaN where not finite, and where it ends.
 */
export const trial = { from: 0, length: 1, tolerance: 2, error: 3, to: 4 } as const;

/** A method, written out for systems of one size. */
export interface Stages {
  /** Tries a step from y into `next`. */
  readonly attempt: (w: Workspace, y: Float64Array, constants: Float64Array) => void;
  /** Fills `dense` from the increments, for the states that are watched. */
  readonly prepareDense: (w: Workspace, watched: Int32Array) => void;
}

const written = new Map<string, Stages>();

/**
 * The stages of a method for systems of one size.
 *
 * Loops over tableau and states in the language take three times as long as the loops over states
 * that are written here, one a stage, with the tableau as constants and each increment read once.
 */
export function stagesOf(tableau: RosenbrockTableau, size: number): Stages {
  const key = `${tableau.name}, ${String(size)}`;
  const known = written.get(key);
  if (known) return known;
  const stages = {
    attempt: functionOf(['w', 'y', 'constants'], attemptBody(tableau, size)),
    prepareDense: functionOf(['w', 'watched'], denseBody(tableau, size)),
  } as Stages;
  written.set(key, stages);
  return stages;
}

function attemptBody(tableau: RosenbrockTableau, size: number): string {
  const count = tableau.c.length;
  return [
    'const { system, k, increments, stage, share, dy, ft, lu, next, now, trial } = w;',
    'const { scales } = system;',
    `const t = trial[${String(trial.from)}];`,
    `const h = trial[${String(trial.length)}];`,
    `const rtol = trial[${String(trial.tolerance)}];`,
    `now[1] = 1 / (h * ${weight(tableau.gamma)});`,
    'system.factorise(now, w.j, lu);',
    overStates(size, 'k[s] = dy[s];', `share[s] = h * ${weight(tableau.d[0])} * ft[s];`),
    'system.solve(lu, increments[0], share);',
    ...tableau.c.slice(1).map((_, index) => `{ ${stageBody(tableau, index + 1, size)} }`),
    // Stiffly accurate: the last stage point plus the last increment is the step itself.
    'let sum = 0;',
    overStates(
      size,
      `const error = ${increment(count - 1, size)};`,
      'const to = stage[s] + error;',
      'next[s] = to;',
      'const ratio = error / (rtol * (scales[s] + Math.max(Math.abs(y[s]), Math.abs(to))));',
      'sum += ratio * ratio;',
    ),
    `trial[${String(trial.error)}] = Math.sqrt(sum / ${String(size)});`,
  ].join('\n');
}

function stageBody({ a, C, c, d }: RosenbrockTableau, i: number, size: number): string {
  const [weights = [], before = [], couplings = []] = [a[i], a[i - 1], C[i]];
  // Where a stage starts at the point of the one before, only the last increment is new.
  const continues = i > 1 && before.every((value, index) => value === weights[index]);
  const point = weights.map((value, index) => `${weight(value)} * k${String(index)}`);
  return [
    ...couplings.map((value, index) => `const C${String(index)} = ${weight(value)} / h;`),
    `const hd = h * ${weight(d[i])};`,
    overStates(
      size,
      ...couplings.map((_, index) => `const k${String(index)} = ${increment(index, size)};`),
      `stage[s] = ${continues ? `stage[s] + ${point.at(-1) ?? ''}` : ['y[s]', ...point].join(' + ')};`,
      `share[s] = hd * ft[s]${couplings.map((_, index) => ` + C${String(index)} * k${String(index)}`).join('')};`,
    ),
    `now[0] = t + h * ${weight(c[i])};`,
    `system.derivatives(now, stage, constants, increments[${String(i)}]);`,
    `system.solve(lu, increments[${String(i)}], share);`,
  ].join('\n');
}

function denseBody({ dense, c }: RosenbrockTableau, size: number): string {
  return [
    'const { k, dense } = w;',
    'for (let place = 0; place < watched.length; place++) {',
    'const s = watched[place];',
    ...c.map((_, index) => `const k${String(index)} = ${increment(index, size)};`),
    ...dense.map((row, index) => {
      const terms = row.map((value, stage) => `${weight(value)} * k${String(stage)}`);
      return `dense[place + ${String(index * size)}] = ${terms.join(' + ')};`;
    }),
    '}',
  ].join('\n');
}

function overStates(size: number, ...statements: readonly string[]): string {
  return `for (let s = 0; s < ${String(size)}; s++) {\n${statements.join('\n')}\n}`;
}

function increment(stage: number, size: number): string {
  return `k[s + ${String(stage * size)}]`;
}

function weight(value = 0): string {
  return `(${String(value)})`;
}
