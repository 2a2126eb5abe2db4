import type { Answer, Request, WorkCall } from '../../shared/ipc/contract.ts';

/** A call that the worker answers, with what it asks. */
export type Task = {
  readonly [C in WorkCall]: { readonly call: C; readonly request: Request<C> };
}[WorkCall];

/** One task, on its way to the worker; `run` counts from 1. */
export interface Order {
  readonly run: number;
  readonly task: Task;
}

/** What the worker makes of it; null where it was told to abandon it and has nothing to show. */
export interface Delivery {
  readonly run: number;
  readonly answer: Answer<WorkCall> | null;
}

/** What a worker is born with: a cell in shared memory that holds the number of the run to abandon. */
export interface Birthright {
  readonly abandon: SharedArrayBuffer;
}
