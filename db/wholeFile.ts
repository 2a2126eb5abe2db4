import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { failed, ok, type Result } from '../shared/result.ts';

/** What the system's codes mean, to end a sentence with. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'access is refused',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is not a folder',
  EPERM: 'access is refused',
  EROFS: 'the disk can only be read',
};

/**
 * Writes a text file as a whole or not at all: beside its place, to the disk, and then into its place.
 *
 * @returns why it could not, as the end of a sentence
 */
export function writeWhole(path: string, text: string): Result<null, string> {
  try {
    const present = statSync(path, { throwIfNoEntry: false });
    if (present?.isDirectory() === true) return failed(reason('EISDIR'));
    // Anything else, such as a terminal, would be replaced by a file.
    if (present?.isFile() === false) return failed('it is not a plain file');
    if (present !== undefined) accessSync(path, constants.W_OK);
    const target = present === undefined ? path : realpathSync(path);
    const unfinished = `${target}.unfinished-${String(process.pid)}`;
    const file = openSync(unfinished, 'w', present?.mode ?? 0o666);
    try {
      try {
        writeFileSync(file, text);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(unfinished, target);
    } catch (error) {
      rmSync(unfinished, { force: true });
      throw error;
    }
    return ok(null);
  } catch (error) {
    return failed(reason(codeOf(error)));
  }
}

/**
 * Reads a text file, unless it is larger than any that we would write.
 *
 * @param mostBytes the largest size that is read
 * @returns why it could not, as the end of a sentence
 */
export function readWhole(path: string, mostBytes: number): Result<string, string> {
  try {
    const present = statSync(path);
    if (present.isDirectory()) return failed(reason('EISDIR'));
    if (!present.isFile()) return failed('it is not a plain file');
    if (present.size > mostBytes)
      return failed(`it is larger than ${String(mostBytes / 1_000_000)} MB`);
    return ok(readFileSync(path, 'utf8'));
  } catch (error) {
    return failed(reason(codeOf(error)));
  }
}

/** What a code of the system means, as the end of a sentence. */
export function reason(code: string): string {
  return reasons[code] ?? `the system says ${code}`;
}

/** The code of an error of the system; any other error is a bug and is thrown again. */
function codeOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return code;
}
