import type { Process } from '../model/process.ts';
import { binding } from './processes/binding.ts';
import { bisphosphonate } from './processes/bisphosphonate.ts';
import { distalRadius, femoralNeck, lumbarSpine, matrix, totalHip } from './processes/boneSite.ts';
import { cytokines } from './processes/cytokines.ts';
import { fracture } from './processes/fracture.ts';
import { glucocorticoid } from './processes/glucocorticoid.ts';
import { immune } from './processes/immune.ts';
import { markers } from './processes/markers.ts';
import { mineral } from './processes/mineral.ts';
import { oestrogen } from './processes/oestrogen.ts';
import { osteoblasts } from './processes/osteoblasts.ts';
import { osteoclasts } from './processes/osteoclasts.ts';
import { person } from './processes/person.ts';
import { pthAnalogues } from './processes/pthAnalogues.ts';
import { ranklAndOpg } from './processes/ranklAndOpg.ts';
import { sclerostin } from './processes/sclerostin.ts';
import { serum } from './processes/serum.ts';
import { thyroid } from './processes/thyroid.ts';
import { tumour } from './processes/tumour.ts';
import { vessel } from './processes/vessel.ts';

/** Name of this set of equations and numbers; stored with every result. */
export const modelName = 'trials-1';

/** The physiology, from the hormone to the densitometer. */
export const bone: readonly Process[] = [
  person,
  oestrogen,
  mineral,
  pthAnalogues,
  glucocorticoid,
  cytokines,
  tumour,
  thyroid,
  sclerostin,
  ranklAndOpg,
  binding,
  bisphosphonate,
  osteoclasts,
  osteoblasts,
  matrix,
  lumbarSpine,
  totalHip,
  femoralNeck,
  distalRadius,
  markers,
  serum,
  immune,
  vessel,
  fracture,
];
