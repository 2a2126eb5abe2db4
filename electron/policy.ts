/** What a page of the window may load and run: its own files and nothing else. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html',
].join('; ');

/** Permissions that a page gets; every other is refused. */
export const grantedPermissions: ReadonlySet<string> = new Set([
  'fullscreen',
  'clipboard-sanitized-write',
]);

/** Hosts that a reference may be looked up at, in the user's own browser. */
const referenceHosts: ReadonlySet<string> = new Set(['doi.org', 'pubmed.ncbi.nlm.nih.gov']);

/** Whether the session may answer a request at all; nothing that leaves the computer is. */
export function isLocal(address: string, isPackaged: boolean): boolean {
  const scheme = URL.canParse(address) ? new URL(address).protocol : '';
  if (scheme === 'devtools:') return !isPackaged;
  return scheme === 'app:' || scheme === 'blob:' || scheme === 'data:';
}

/** Whether an address is a reference that may be handed to the user's browser. */
export function isReference(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === 'https:' && referenceHosts.has(host);
}
