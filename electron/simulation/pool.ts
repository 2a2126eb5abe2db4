import { Worker } from 'node:worker_threads';
import type { PackedCourse } from '../../shared/engine/packedCourse.ts';
import type { SimulateRequest } from '../../shared/ipc/contract.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { Failure } from '../../shared/scenario/failure.ts';
import type { Birthright, Delivery, Order } from './messages.ts';

type Answer = Result<PackedCourse, Failure>;

interface Job {
  readonly run: number;
  readonly request: SimulateRequest;
  readonly settle: (answer: Answer) => void;
}

const superseded = failed<Failure>({ kind: 'superseded' });

/**
 * One worker that runs the engine, so that the window never waits for it.
 *
 * At most one run is under way and one waits; a newer request takes the place of the waiting one.
 */
export class Pool {
  readonly #script: string;
  readonly #abandon = new SharedArrayBuffer(4);
  #worker: Worker | null = null;
  #running: Job | null = null;
  #waiting: Job | null = null;
  #runs = 0;
  #closed = false;

  /** @param script path of the worker, `.ts` from the sources or `.js` as built */
  constructor(script: string) {
    this.#script = script;
    this.#worker = this.#hire();
  }

  /** Computes a course; answers `superseded` when a newer request was made before this one began. */
  run(request: SimulateRequest): Promise<Answer> {
    return new Promise((settle) => {
      if (this.#closed) {
        settle(failed({ kind: 'engine-stopped', message: 'The program is closing.' }));
        return;
      }
      this.#waiting?.settle(superseded);
      this.#runs += 1;
      this.#waiting = { run: this.#runs, request, settle };
      this.#abandonSlowRun();
      this.#next();
    });
  }

  /** Stops the worker; what is under way or waits is answered. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker?.terminate();
  }

  /** A drag shows every picture it began; a slow, exact run gives way to what was asked since. */
  #abandonSlowRun(): void {
    if (this.#running === null || this.#running.request.quality === 'interactive') return;
    Atomics.store(new Int32Array(this.#abandon), 0, this.#running.run);
  }

  #next(): void {
    if (this.#running !== null || this.#waiting === null) return;
    this.#running = this.#waiting;
    this.#waiting = null;
    this.#worker ??= this.#hire();
    const { run, request } = this.#running;
    this.#worker.postMessage({ run, request } satisfies Order);
  }

  #finish(answer: Answer): void {
    const job = this.#running;
    this.#running = null;
    job?.settle(answer);
    this.#next();
  }

  #hire(): Worker {
    const workerData: Birthright = { abandon: this.#abandon };
    const worker = new Worker(this.#script, {
      workerData,
      name: 'simulation',
      resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 },
    });
    let reason = 'the simulation ended unexpectedly';
    worker.on('message', ({ run, course }: Delivery) => {
      if (run !== this.#running?.run) return;
      this.#finish(course.outcome === 'cancelled' ? superseded : ok(course));
    });
    worker.on('error', (error: unknown) => {
      reason = error instanceof Error ? error.message : String(error);
      console.error('The simulation stopped:', error);
    });
    // Every end comes through here, with or without an error before it.
    worker.on('exit', () => {
      this.#worker = null;
      const stopped = failed<Failure>({ kind: 'engine-stopped', message: reason });
      if (this.#closed) {
        this.#waiting?.settle(stopped);
        this.#waiting = null;
      }
      this.#finish(stopped);
    });
    return worker;
  }
}
