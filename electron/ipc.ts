import { ipcMain, type BrowserWindow } from 'electron';
import { channels, type Handlers } from '../shared/ipc/api.ts';
import { dispatch } from '../shared/ipc/dispatch.ts';
import { failed } from '../shared/result.ts';
import type { Failure } from '../shared/scenario/failure.ts';
import { origin } from './files.ts';

/**
 * Answers the calls of the window, and of nobody else.
 *
 * @param windowOf the window, while there is one
 * @param onBug    takes what a handler threw; the window gets an answer all the same
 */
export function answerCalls(
  handlers: Handlers,
  windowOf: () => BrowserWindow | null,
  onBug: (error: unknown) => void,
): void {
  ipcMain.handle(channels.invoke, async ({ senderFrame }, call: unknown, request: unknown) => {
    const page = windowOf()?.webContents.mainFrame;
    if (senderFrame === null || senderFrame !== page || senderFrame.origin !== origin)
      return refusal;
    try {
      return await dispatch(handlers, call, request);
    } catch (error) {
      onBug(error);
      const message = error instanceof Error ? error.message : String(error);
      return failed<Failure>({ kind: 'engine-stopped', message });
    }
  });
}

const refusal = failed<Failure>({
  kind: 'invalid-input',
  issues: [{ path: '', message: 'only the window of Bone Balance may ask' }],
});
