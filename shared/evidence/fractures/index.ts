import { active } from './active.ts';
import { arch } from './arch.ts';
import { bauer2001 } from './bauer2001.ts';
import { boneIban } from './boneIban.ts';
import { chapuy1992 } from './chapuy1992.ts';
import { fit } from './fit.ts';
import { frame } from './frame.ts';
import { freedom } from './freedom.ts';
import { hip } from './hip.ts';
import { horizon } from './horizon.ts';
import { liberman } from './liberman.ts';
import { more } from './more.ts';
import { neer } from './neer.ts';
import { proof } from './proof.ts';
import { soti } from './soti.ts';
import { top } from './top.ts';
import { vanStaa2000 } from './vanStaa2000.ts';
import { vertNa } from './vertNa.ts';
import { whi } from './whi.ts';

/** Every study of fracture: drugs, sequences, hormones, glucocorticoids, supplements. */
export const fractureStudies = {
  freedom,
  liberman,
  fit,
  vertNa,
  hip,
  boneIban,
  horizon,
  more,
  whi,
  proof,
  soti,
  neer,
  top,
  active,
  frame,
  arch,
  vanStaa2000,
  bauer2001,
  chapuy1992,
} as const;
