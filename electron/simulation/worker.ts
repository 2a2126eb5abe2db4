import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '../../shared/assert.ts';
import { pack, type PackedCourse } from '../../shared/engine/packedCourse.ts';
import type { PlausibleLines } from '../../shared/engine/packedLines.ts';
import { plausibleLines } from '../../shared/engine/plausibleLines.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { warmUp } from '../../shared/engine/warmUp.ts';
import { flagsUnless } from '../../shared/explain/flags/index.ts';
import { Reasons } from '../../shared/explain/why/reasons.ts';
import type { CutRequest, SimulateRequest } from '../../shared/ipc/contract.ts';
import type { Birthright, Delivery, Order, Task } from './messages.ts';

const port = parentPort;
assert(port, 'the worker was not started by the pool');
const abandon = new Int32Array((workerData as Birthright).abandon);
const reasons = new Reasons();

/** The window hears of reasons in pieces of this length, ms: soon enough for first bars within 400 ms. */
const pieceMs = 120;

/** Of plausible lines in shorter ones: they come before reasons, which are not to be late. */
const linesMs = 40;

port.on('message', ({ run, task }: Order) => {
  const answer = answerTo(task, () => Atomics.load(abandon, 0) === run);
  const delivery: Delivery = { run, answer };
  port.postMessage(delivery, answer !== null && 'values' in answer ? buffersOf(answer) : []);
});

function answerTo(task: Task, cancelled: () => boolean): Delivery['answer'] {
  switch (task.call) {
    case 'simulate':
    case 'simulate.aside':
    case 'simulate.cut':
      return course(task.request, cancelled);
    case 'why': {
      const end = performance.now() + pieceMs;
      return reasons.answer(task.request, { enough: () => performance.now() > end, cancelled });
    }
    case 'flags': {
      const flags = flagsUnless(cancelled, task.request.scenario);
      return flags && { flags };
    }
    case 'plausible': {
      // Cut short it hands out what it has, or nothing: the window asks again if it still wants lines.
      const end = performance.now() + linesMs;
      return plausibleLines(task.request, { enough: () => performance.now() > end, cancelled });
    }
  }
}

function course(request: SimulateRequest | CutRequest, cancelled: () => boolean) {
  const cuts = 'cuts' in request ? request.cuts : [];
  const { scenario, quality, columns } = request;
  const found = simulate(scenario, quality, { cancelled, cuts, ...(columns && { columns }) });
  return found.outcome === 'cancelled' ? null : pack(found);
}

function buffersOf({ days, values }: PackedCourse | PlausibleLines): ArrayBuffer[] {
  return [days.buffer, values.buffer] as ArrayBuffer[];
}

warmUp();
