import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '../../shared/assert.ts';
import { pack } from '../../shared/engine/packedCourse.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { warmUp } from '../../shared/engine/warmUp.ts';
import type { Birthright, Delivery, Order } from './messages.ts';

const port = parentPort;
assert(port, 'the worker was not started by the pool');
const abandon = new Int32Array((workerData as Birthright).abandon);

port.on('message', ({ run, request }: Order) => {
  const cancelled = (): boolean => Atomics.load(abandon, 0) === run;
  const course = pack(simulate(request.scenario, request.quality, { cancelled }));
  const delivery: Delivery = { run, course };
  port.postMessage(delivery, [course.days.buffer, course.values.buffer] as ArrayBuffer[]);
});

warmUp();
