import type { Result } from '../result.ts';
import type { Answer, Call, Request } from './contract.ts';
import type { Failure } from '../scenario/failure.ts';

/** What the window holds: one function for every call. It never rejects. */
export type Invoke = <C extends Call>(
  call: C,
  ...request: Request<C> extends undefined ? [] : [Request<C>]
) => Promise<Result<Answer<C>, Failure>>;

/** What the main process supplies: one handler for every call. */
export type Handlers = {
  readonly [C in Call]: (
    request: Request<C>,
  ) => Result<Answer<C>, Failure> | Promise<Result<Answer<C>, Failure>>;
};

/** The one channel, and the commands that the native menu sends to the window. */
export const channels = { invoke: 'bone-balance:invoke', command: 'bone-balance:command' } as const;

/** What the native menu can ask of the window. */
export const commands = [
  'new',
  'save',
  'save-as',
  'library',
  'import',
  'export',
  'undo',
  'redo',
  'reset-all',
  'find',
  'toggle-controls',
  'mechanism',
  'why',
  'history',
  'table',
  'evidence',
  'sure',
  'timeline',
  'timeline-table',
  'projector',
  'month-back',
  'month-forward',
  'event-back',
  'event-forward',
  'region-forward',
  'region-back',
  'add-arm',
  'arm-a',
  'arm-b',
  'arm-c',
  'edit-all',
  'next-comparison',
  'reference',
  'sources',
  'shortcuts',
] as const;

export type Command = (typeof commands)[number];
