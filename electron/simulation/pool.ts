import { Worker } from 'node:worker_threads';
import { workCalls, type Answer, type Request, type WorkCall } from '../../shared/ipc/contract.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { Failure } from '../../shared/scenario/failure.ts';
import type { Birthright, Delivery, Order, Task } from './messages.ts';

interface Job {
  readonly run: number;
  readonly task: Task;
  readonly settle: (answer: Result<Answer<WorkCall>, Failure>) => void;
}

const superseded = failed<Failure>({ kind: 'superseded' });

/**
 * One worker that runs the engine, so that the window never waits for it.
 *
 * At most one task is under way, and of each call one waits; a newer request takes the place of the
 * waiting one of its call. Calls come in the order of `workCalls`: what is on screen before what
 * explains it.
 */
export class Pool {
  readonly #script: string;
  readonly #abandon = new SharedArrayBuffer(4);
  #worker: Worker | null = null;
  #running: Job | null = null;
  readonly #waiting = new Map<WorkCall, Job>();
  #runs = 0;
  #closed = false;

  /** @param script path of the worker, `.ts` from the sources or `.js` as built */
  constructor(script: string) {
    this.#script = script;
    this.#worker = this.#hire();
  }

  /** Computes an answer; it is `superseded` when a newer request of its call was made before. */
  run<C extends WorkCall>(call: C, request: Request<C>): Promise<Result<Answer<C>, Failure>> {
    return new Promise((settle) => {
      if (this.#closed) {
        settle(failed({ kind: 'engine-stopped', message: 'The program is closing.' }));
        return;
      }
      this.#waiting.get(call)?.settle(superseded);
      this.#runs += 1;
      this.#waiting.set(call, {
        run: this.#runs,
        task: { call, request } as Task,
        settle: settle as Job['settle'],
      });
      this.#abandonFor(call);
      this.#next();
    });
  }

  /** Stops the worker; what is under way or waits is answered. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker?.terminate();
  }

  /**
   * A drag shows every picture it began; anything else that is under way gives way to a newer request
   * of its own call or of one that comes before it.
   */
  #abandonFor(call: WorkCall): void {
    if (this.#running === null) return;
    const { run, task } = this.#running;
    if (workCalls.indexOf(call) > workCalls.indexOf(task.call)) return;
    if (task.call === 'simulate' && task.request.quality === 'interactive') return;
    Atomics.store(new Int32Array(this.#abandon), 0, run);
  }

  #next(): void {
    if (this.#running !== null) return;
    const call = workCalls.find((one) => this.#waiting.has(one));
    const job = call && this.#waiting.get(call);
    if (!job) return;
    this.#waiting.delete(call);
    this.#running = job;
    this.#worker ??= this.#hire();
    this.#worker.postMessage({ run: job.run, task: job.task } satisfies Order);
  }

  #finish(answer: Result<Answer<WorkCall>, Failure>): void {
    const job = this.#running;
    this.#running = null;
    job?.settle(answer);
    this.#next();
  }

  /** What was abandoned begins anew when its turn comes, unless something newer was asked in its place. */
  #putBack(): void {
    const job = this.#running;
    if (!job || this.#waiting.has(job.task.call)) {
      this.#finish(superseded);
      return;
    }
    this.#running = null;
    this.#runs += 1;
    this.#waiting.set(job.task.call, { ...job, run: this.#runs });
    this.#next();
  }

  #hire(): Worker {
    const workerData: Birthright = { abandon: this.#abandon };
    const worker = new Worker(this.#script, {
      workerData,
      name: 'simulation',
      resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 2 },
    });
    let reason = 'the simulation ended unexpectedly';
    worker.on('message', ({ run, answer }: Delivery) => {
      if (run !== this.#running?.run) return;
      if (answer === null) this.#putBack();
      else this.#finish(ok(answer));
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
        for (const { settle } of this.#waiting.values()) settle(stopped);
        this.#waiting.clear();
      }
      this.#finish(stopped);
    });
    return worker;
  }
}
