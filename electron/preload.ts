import { contextBridge, ipcRenderer } from 'electron';
import { channels, type Command, type Invoke } from '../shared/ipc/api.ts';

const invoke = ((call: unknown, request: unknown) =>
  ipcRenderer.invoke(channels.invoke, call, request)) as Invoke;

/** Calls back for every command of the native menu; answers with a function that ends it. */
function onCommand(callback: (command: Command) => void): () => void {
  const listener = (_event: unknown, command: Command): void => {
    callback(command);
  };
  ipcRenderer.on(channels.command, listener);
  return () => {
    ipcRenderer.off(channels.command, listener);
  };
}

contextBridge.exposeInMainWorld('invoke', invoke);
contextBridge.exposeInMainWorld('onCommand', onCommand);
