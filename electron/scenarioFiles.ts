import type { BrowserWindow, Dialog, FileFilter } from 'electron';
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { WritableDb } from '../db/brands.ts';
import { readSetting, writeSetting } from '../db/settingStore.ts';
import { readWhole, writeWhole } from '../db/wholeFile.ts';
import type { Answer, Request } from '../shared/ipc/contract.ts';
import { failed, ok, type Result } from '../shared/result.ts';
import type { Failure } from '../shared/scenario/failure.ts';
import { refusalOf } from '../shared/scenario/refusal.ts';
import { documentForFile, workFromFile } from '../shared/scenario/work.ts';

/** What the file dialogs need to know of the world. */
export interface FileSituation {
  readonly dialogs: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  readonly windowOf: () => BrowserWindow | null;
  readonly storage: Result<WritableDb, Failure>;
}

/** Far above any scenario that the window can make. */
const mostBytes = 1_000_000;

const longestName = 120;
const filters: FileFilter[] = [{ name: 'Scenario', extensions: ['json'] }];
const tableFilters: FileFilter[] = [{ name: 'Table', extensions: ['csv'] }];

/** What the dialog for a new file offers. */
interface WantedFile {
  readonly title: string;
  readonly filters: FileFilter[];
  readonly name: string;
  /** With its dot; added where the chosen name has none. */
  readonly extension: string;
}

/** Scenarios as files of their own, chosen in the dialogs of the system. */
export class ScenarioFiles {
  readonly #situation: FileSituation;
  #asking = false;

  constructor(situation: FileSituation) {
    this.#situation = situation;
  }

  /** Reads a scenario of any earlier format from a file; null where none was chosen. */
  import(): Promise<Result<Answer<'file.import'>, Failure>> {
    return this.#once(async () => {
      const path = await this.#askWhatToOpen();
      if (path === null) return ok(null);
      this.#remember(path);
      const read = readScenario(path);
      return read.ok ? ok({ ...read.value, name: nameOf(path) }) : read;
    });
  }

  /** Writes a scenario to a file as `simulate` reads it, or several arms; null where no place was chosen. */
  export({ name, ...work }: Request<'file.export'>): Promise<Result<string | null, Failure>> {
    return this.#write(
      { title: 'Export the Scenario', filters, name, extension: '.json' },
      `${JSON.stringify(documentForFile(work), null, 2)}\n`,
    );
  }

  /** Writes a table to a file for spreadsheets; null where no place was chosen. */
  exportTable({ name, csv }: Request<'file.exportTable'>): Promise<Result<string | null, Failure>> {
    // The mark tells Excel that the letters are UTF-8.
    return this.#write(
      { title: 'Export the Table', filters: tableFilters, name, extension: '.csv' },
      `\uFEFF${csv}`,
    );
  }

  #write(wanted: WantedFile, text: string): Promise<Result<string | null, Failure>> {
    return this.#once(async () => {
      const chosen = await this.#askWhereToSave(wanted);
      if (chosen === null) return ok(null);
      const path = extname(chosen) === '' ? `${chosen}${wanted.extension}` : chosen;
      // The dialog asked whether to replace what was chosen, not what it becomes.
      if (path !== chosen && existsSync(path))
        return trouble(`“${basename(path)}” is there already. Choose it there to replace it.`);
      this.#remember(path);
      const written = writeWhole(path, text);
      return written.ok
        ? ok(basename(path))
        : trouble(
            `“${basename(path)}” cannot be written: ${written.failure}. Choose another place.`,
          );
    });
  }

  /** Answers null while another dialog is open. */
  async #once<Value>(
    work: () => Promise<Result<Value | null, Failure>>,
  ): Promise<Result<Value | null, Failure>> {
    if (this.#asking) return ok(null);
    this.#asking = true;
    try {
      return await work();
    } finally {
      this.#asking = false;
    }
  }

  async #askWhatToOpen(): Promise<string | null> {
    const { dialogs, windowOf } = this.#situation;
    const folder = this.#folder();
    const window = windowOf();
    const options = {
      title: 'Import a Scenario',
      properties: ['openFile' as const],
      filters,
      ...(folder !== null && { defaultPath: folder }),
    };
    const { canceled, filePaths } = await (window
      ? dialogs.showOpenDialog(window, options)
      : dialogs.showOpenDialog(options));
    return canceled ? null : (filePaths[0] ?? null);
  }

  async #askWhereToSave({
    title,
    filters: kinds,
    name,
    extension,
  }: WantedFile): Promise<string | null> {
    const { dialogs, windowOf } = this.#situation;
    const window = windowOf();
    const options = {
      title,
      filters: kinds,
      defaultPath: join(this.#folder() ?? '', `${fileNameOf(name)}${extension}`),
    };
    const { canceled, filePath } = await (window
      ? dialogs.showSaveDialog(window, options)
      : dialogs.showSaveDialog(options));
    return canceled || filePath === '' ? null : filePath;
  }

  /** The folder of the last file, while it exists. */
  #folder(): string | null {
    const { storage } = this.#situation;
    if (!storage.ok) return null;
    const kept = readSetting(storage.value, 'files-folder');
    return kept.ok && typeof kept.value === 'string' && existsSync(kept.value) ? kept.value : null;
  }

  #remember(path: string): void {
    const { storage } = this.#situation;
    if (storage.ok) writeSetting(storage.value, 'files-folder', dirname(path));
  }
}

function readScenario(path: string): ReturnType<typeof workFromFile> {
  const refuse = (why: string): Result<never, Failure> =>
    trouble(`“${basename(path)}” cannot be imported: ${why}. Choose another file.`);
  const read = readWhole(path, mostBytes);
  if (!read.ok) return refuse(read.failure);
  let document: unknown;
  try {
    // Some editors of Windows put this mark first.
    document = JSON.parse(read.value.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('it is not JSON');
  }
  const upgraded = workFromFile(document);
  return upgraded.ok ? upgraded : refuse(refusalOf(upgraded.failure));
}

function trouble(sentence: string): Result<never, Failure> {
  return failed({ kind: 'file-trouble', sentence });
}

/** What a scenario from a file is called. */
function nameOf(path: string): string {
  const name = basename(path, extname(path)).trim().slice(0, longestName);
  return name === '' ? 'Imported scenario' : name;
}

/** A name without what some system forbids in the name of a file. */
function fileNameOf(name: string): string {
  const allowed = name.replace(/[\\/:*?"<>|\u0000-\u001F]/g, '-').replace(/^[. ]+|[. ]+$/g, '');
  return allowed === '' ? 'Scenario' : allowed;
}
