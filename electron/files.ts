import { extname, normalize, resolve, sep } from 'node:path';

/** The one origin of the window. */
export const origin = 'app://bone-balance';

/** What the files of the window are, by extension; nothing else is served. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** A file that the window may have. */
export interface ServedFile {
  readonly path: string;
  readonly type: string;
}

/**
 * The file that an address of the window stands for; null for any address that leads elsewhere.
 *
 * @param folder the only folder that files may come from, absolute
 */
export function fileFor(folder: string, address: string): ServedFile | null {
  const url = parsed(address);
  if (url === null || `${url.protocol}//${url.host}` !== origin) return null;
  const relative = decoded(url.pathname === '/' ? '/index.html' : url.pathname);
  // A backslash or a zero byte means one thing in an address and another in a path.
  if (relative === null || /[\\\0]/.test(relative)) return null;
  const path = resolve(folder, normalize(`.${relative}`));
  if (!path.startsWith(folder + sep)) return null;
  const type = types[extname(path)];
  return type === undefined ? null : { path, type };
}

function parsed(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
