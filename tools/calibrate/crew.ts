import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { assert } from '../../shared/assert.ts';

/** Which trials a worker is to know; without `only` all. */
export interface Birthright {
  readonly only?: readonly string[];
}

/** One vector of parameters, on its way to a worker; `place` is its place in the batch. */
export interface Order {
  readonly place: number;
  readonly parameters: Float64Array;
}

/** What the model says to every row at that vector. */
export interface Delivery {
  readonly place: number;
  readonly predictions: Float64Array;
}

/** Two workers: what this project's machines have in cores. */
const size = 2;

/** A batch of vectors under way. */
interface Batch {
  readonly vectors: readonly Float64Array[];
  readonly answers: Float64Array[];
  next: number;
  open: number;
  readonly settle: (answers: readonly Float64Array[] | null) => void;
  readonly fail: (error: Error) => void;
}

/** Workers that each evaluate whole vectors; answers do not depend on how many there are. */
export class Crew {
  readonly #workers: readonly Worker[];
  #stopped = false;
  #batch: Batch | null = null;

  constructor(birthright: Birthright) {
    this.#workers = Array.from({ length: size }, () => this.#hire(birthright));
  }

  /** Predictions at every vector, in their order; null when stopped before the last came in. */
  predict(vectors: readonly Float64Array[]): Promise<readonly Float64Array[] | null> {
    assert(this.#batch === null, 'a crew works on one batch at a time');
    if (this.#stopped) return Promise.resolve(null);
    if (vectors.length === 0) return Promise.resolve([]);
    return new Promise((settle, fail) => {
      this.#batch = { vectors, answers: [], next: 0, open: vectors.length, settle, fail };
      for (const worker of this.#workers) this.#feed(worker);
    });
  }

  /** Ends the batch under way and refuses all later ones. */
  stop(): void {
    this.#stopped = true;
    this.#batch?.settle(null);
    this.#batch = null;
  }

  /** Lets the workers go; also in the middle of a run. */
  async close(): Promise<void> {
    this.stop();
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #feed(worker: Worker): void {
    const batch = this.#batch;
    const parameters = batch?.vectors[batch.next];
    if (batch && parameters)
      worker.postMessage({ place: batch.next++, parameters } satisfies Order);
  }

  #hire(workerData: Birthright): Worker {
    const worker = new Worker(join(import.meta.dirname, 'worker.ts'), { workerData });
    worker.on('message', ({ place, predictions }: Delivery) => {
      const batch = this.#batch;
      if (!batch) return;
      batch.answers[place] = predictions;
      batch.open -= 1;
      if (batch.open > 0) {
        this.#feed(worker);
        return;
      }
      this.#batch = null;
      batch.settle(batch.answers);
    });
    worker.on('error', (error: unknown) => {
      const batch = this.#batch;
      this.#batch = null;
      batch?.fail(error instanceof Error ? error : new Error(String(error)));
    });
    return worker;
  }
}
