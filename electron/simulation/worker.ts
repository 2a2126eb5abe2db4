import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '../../shared/assert.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { warmUp } from '../../shared/engine/warmUp.ts';
import type { Birthright, Delivery, Order } from './messages.ts';

const port = parentPort;
assert(port, 'the worker was not started by the pool');
const abandon = new Int32Array((workerData as Birthright).abandon);

port.on('message', ({ run, request }: Order) => {
  const cancelled = (): boolean => Atomics.load(abandon, 0) === run;
  const course = simulate(request.scenario, request.quality, { cancelled });
  const delivery: Delivery = { run, course };
  // Columns may share a buffer, and a buffer can be handed over only once.
  const buffers = new Set<ArrayBuffer>();
  for (const column of [course.days, ...Object.values(course.columns)])
    if (column.buffer instanceof ArrayBuffer) buffers.add(column.buffer);
  port.postMessage(delivery, [...buffers]);
});

warmUp();
