import type { PackedCourse } from '../../shared/engine/packedCourse.ts';
import type { SimulateRequest } from '../../shared/ipc/contract.ts';

/** One run, on its way to the worker; `run` counts from 1. */
export interface Order {
  readonly run: number;
  readonly request: SimulateRequest;
}

/** What the worker makes of it. */
export interface Delivery {
  readonly run: number;
  readonly course: PackedCourse;
}

/** What a worker is born with: a cell in shared memory that holds the number of the run to abandon. */
export interface Birthright {
  readonly abandon: SharedArrayBuffer;
}
