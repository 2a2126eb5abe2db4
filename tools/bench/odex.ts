import { createRequire } from 'node:module';

/** What is used of the npm package odex, which ships sources that our compiler settings refuse. */
interface OdexSolver {
  relativeTolerance: number | number[];
  absoluteTolerance: number | number[];
  maxSteps: number;
  initialStepSize: number;
  denseOutput: boolean;
  solve(
    derivative: (t: number, y: number[]) => number[],
    from: number,
    y: number[],
    to: number,
    observe?: (
      step: number,
      before: number,
      t: number,
      y: number[],
      interpolate: (component: number, t: number) => number,
    ) => undefined,
  ): { y: number[]; nAccept: number; nReject: number; nEval: number };
}

const odex = createRequire(import.meta.url)('odex') as { Solver: new (size: number) => OdexSolver };

/** Gragg–Bulirsch–Stoer extrapolation by Hairer and Wanner, in JavaScript by C. Smith. */
export const OdexSolver = odex.Solver;
