import { protocol, type Session } from 'electron';
import { readFile } from 'node:fs/promises';
import { fileFor } from './files.ts';
import { contentSecurityPolicy } from './policy.ts';

/** Makes `app:` a proper origin; only possible before Electron is ready. */
export function declareProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the files of the window, and nothing else, under `app:`. */
export function serve(session: Session, folder: string): void {
  session.protocol.handle('app', async ({ url, method }) => {
    const file = method === 'GET' ? fileFor(folder, url) : null;
    if (file === null) return new Response(null, { status: 404 });
    const content = await readFile(file.path).catch(() => null);
    if (content === null) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(content), {
      headers: {
        'content-type': file.type,
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
      },
    });
  });
}
