import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '../../shared/assert.ts';
import { recordModel } from '../../shared/engine/boneModel.ts';
import type { Birthright, Delivery, Order } from './crew.ts';
import { trialsNamed } from './evidence.ts';
import { predict, readerOf } from './predict.ts';

const port = parentPort;
assert(port, 'the worker was not started by the crew');
// A fit must be possible after calibrated values have fallen out of their ranges.
const model = recordModel();
const reader = readerOf(trialsNamed((workerData as Birthright).only));

port.on('message', ({ place, parameters }: Order) => {
  const delivery: Delivery = { place, predictions: predict(reader, model, parameters) };
  port.postMessage(delivery);
});
