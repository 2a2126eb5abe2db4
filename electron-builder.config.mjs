import { readFileSync } from 'node:fs';

const { devDependencies } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
);

/** The one prebuilt SQLite that a package needs, by electron-builder's names of system and chip. */
const sqlite = 'node_modules/better-sqlite3/prebuilds';
const prebuilt = (system) => [{ from: sqlite, to: sqlite, filter: [`${system}-\${arch}.node`] }];

/** Every package: built files, and of better-sqlite3 only what is loaded. */
export default {
  appId: 'org.bone-balance.app',
  productName: 'Bone Balance',
  copyright: 'MIT licence',
  electronVersion: devDependencies.electron,
  directories: { output: 'release', buildResources: 'build' },
  npmRebuild: false,
  asar: true,
  asarUnpack: ['**/*.node'],
  files: [
    'dist/electron/**',
    'dist/renderer/**',
    '!dist/*/inputs.sha256',
    'package.json',
    '!node_modules/**',
    'node_modules/better-sqlite3/package.json',
    'node_modules/better-sqlite3/LICENSE',
    'node_modules/better-sqlite3/lib/**',
  ],
  electronLanguages: ['en-US', 'en-GB', 'en'],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },
  publish: null,
  win: {
    target: ['nsis', 'portable', 'msi'],
    icon: 'build/icon.png',
    files: prebuilt('win32'),
  },
  nsis: { oneClick: false, perMachine: false },
  mac: {
    target: ['dmg', 'zip'],
    category: 'public.app-category.education',
    icon: 'build/icon.png',
    hardenedRuntime: true,
    files: prebuilt('darwin'),
  },
  linux: {
    target: ['deb', 'rpm', 'AppImage'],
    category: 'Education',
    icon: 'build/icon.png',
    synopsis: 'A what-if sandbox for teaching the OPG/RANKL/RANK system of bone',
    maintainer: 'The Bone Balance authors <bone-balance@localhost>',
    files: prebuilt('linux'),
  },
};
