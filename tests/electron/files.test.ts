import fc from 'fast-check';
import { sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileFor } from '../../electron/files.ts';
import { contentSecurityPolicy, isLocal, isReference } from '../../electron/policy.ts';

const folder = '/program/dist/renderer';

describe('an address of the window', () => {
  test.each([
    ['app://bone-balance/', '/program/dist/renderer/index.html', 'text/html; charset=utf-8'],
    [
      'app://bone-balance/assets/a.js?v=1#x',
      `${folder}/assets/a.js`,
      'text/javascript; charset=utf-8',
    ],
    ['app://bone-balance/a%20b.woff2', `${folder}/a b.woff2`, 'font/woff2'],
    ['app://bone-balance/../../icon.svg', `${folder}/icon.svg`, 'image/svg+xml; charset=utf-8'],
  ])('%s is a file', (address, path, type) => {
    expect(fileFor(folder, address)).toEqual({ path, type });
  });

  test.each([
    'app://bone-balance/..%2f..%2fpackage.json',
    'app://bone-balance/%2e%2e%2f%2e%2e%2fpackage.json',
    'app://bone-balance/..%2frenderer-of-another/index.html',
    'app://bone-balance/assets%5c..%5c..%5csecret.json',
    'app://bone-balance/index.html%00.js',
    'app://bone-balance/%zz.js',
    'app://bone-balance/bone-balance.db',
    'app://bone-balance/assets',
    'app://elsewhere/index.html',
    'https://bone-balance/index.html',
    'file:///etc/passwd',
    'nonsense',
  ])('%s is nothing', (address) => {
    expect(fileFor(folder, address)).toBeNull();
  });

  test('never leads out of the folder', () => {
    const piece = fc.constantFrom('..', '.', '%2e%2e', '%2f', '/', '\\', '%5c', 'a', 'a.js', '%00');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = fileFor(folder, `app://bone-balance/${pieces.join('')}.js`);
        return file === null || file.path.startsWith(folder + sep);
      }),
    );
  });
});

describe('the policy', () => {
  test.each([
    ['app://bone-balance/a.js', true],
    ['data:image/png;base64,AA', true],
    ['blob:app://bone-balance/1', true],
    ['https://example.org/', false],
    ['http://localhost/', false],
    ['ws://localhost/', false],
    ['file:///etc/passwd', false],
    ['nonsense', false],
  ])('on a request for %s is %s', (address, local) => {
    expect(isLocal(address, true)).toBe(local);
  });

  test('lets only the sources have developer tools', () => {
    expect(isLocal('devtools://devtools/bundled/a.js', false)).toBe(true);
    expect(isLocal('devtools://devtools/bundled/a.js', true)).toBe(false);
  });

  test('hands only references to the browser', () => {
    expect(isReference('https://doi.org/10.1056/NEJMoa0809493')).toBe(true);
    expect(isReference('http://doi.org/10.1056/NEJMoa0809493')).toBe(false);
    expect(isReference('https://doi.org.example.org/')).toBe(false);
    expect(isReference('https://doi.org@example.org/')).toBe(false);
  });

  test('allows no code but our own', () => {
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:/);
  });
});
