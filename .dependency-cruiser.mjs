/**
 * Which folder may import which, besides itself: the table of docs/architecture.md, as data.
 *
 * The most specific folder counts. `node` stands for Node itself, `npm:x` for a package; types only
 * of a package count as well.
 */
export const layers = {
  'shared/result.ts': [],
  'shared/assert.ts': [],
  'shared/units': ['shared/result.ts', 'shared/assert.ts'],
  'shared/model': ['shared/units', 'shared/assert.ts'],
  'shared/bone': ['shared/model', 'shared/units', 'shared/assert.ts'],
  'shared/drugs': ['shared/model', 'shared/units', 'shared/assert.ts'],
  'shared/inputs': ['shared/model', 'shared/units', 'shared/assert.ts'],
  'shared/conditions': ['shared/inputs', 'shared/model', 'shared/units', 'shared/assert.ts'],
  'shared/scenario': [
    ...['shared/bone', 'shared/drugs', 'shared/inputs', 'shared/conditions', 'shared/model'],
    'shared/units',
    ...['shared/result.ts', 'shared/assert.ts', 'npm:zod'],
  ],
  'shared/evidence': ['shared/scenario', 'shared/model', 'shared/units'],
  'shared/evidence/matching': [
    ...['shared/evidence', 'shared/scenario', 'shared/drugs', 'shared/inputs', 'shared/model'],
    'shared/units',
  ],
  'shared/mechanism': ['shared/drugs', 'shared/inputs', 'shared/model'],
  'shared/engine': [
    ...[
      'shared/mechanism',
      'shared/scenario',
      'shared/bone',
      'shared/drugs',
      'shared/inputs',
      'shared/model',
    ],
    ...['shared/units', 'shared/result.ts', 'shared/assert.ts'],
  ],
  'shared/explain': [
    ...['shared/evidence', 'shared/engine', 'shared/scenario', 'shared/bone', 'shared/conditions'],
    ...['shared/drugs', 'shared/inputs', 'shared/model', 'shared/units'],
    ...['shared/result.ts', 'shared/assert.ts'],
  ],
  'shared/reference': [
    ...['shared/evidence', 'shared/engine', 'shared/scenario', 'shared/bone', 'shared/conditions'],
    ...['shared/drugs', 'shared/inputs', 'shared/model', 'shared/units', 'shared/assert.ts'],
  ],
  'shared/ipc': [
    ...['shared/explain', 'shared/engine', 'shared/mechanism', 'shared/scenario'],
    ...['shared/result.ts', 'npm:zod'],
  ],
  db: ['shared', 'npm:better-sqlite3', 'npm:@types/better-sqlite3', 'node'],
  electron: ['shared', 'db', 'npm:electron', 'npm:zod', 'node'],
  'renderer/src/format': ['shared'],
  'renderer/src/state': ['shared', 'renderer/src/api.ts', 'npm:svelte'],
  'renderer/src/controls': ['shared', 'renderer/src/format', 'npm:svelte'],
  'renderer/src/charts': [
    'shared',
    'renderer/src/format',
    'renderer/src/controls',
    'npm:svelte',
    'npm:chart.js',
  ],
  renderer: ['shared', 'npm:svelte', 'npm:chart.js', 'npm:@fontsource-variable/inter', 'npm:vite'],
  'tools/launcher': ['shared', 'tools/build', 'npm:playwright', 'node'],
  tools: ['shared', 'db', 'npm:*', 'node'],
  tests: ['shared', 'db', 'electron', 'renderer', 'tools', 'npm:*', 'node'],
};

/** A path pattern for a name of the table. */
function pattern(name) {
  if (name === 'npm:*') return '^node_modules/';
  if (name.startsWith('npm:')) return `^node_modules/${escaped(name.slice(4))}/`;
  return name.endsWith('.ts') ? `^${escaped(name)}$` : `^${escaped(name)}/`;
}

function escaped(name) {
  return name.replaceAll(/[.\-/]/g, '\\$&');
}

/** Folders of the table that lie within another; their own line counts. */
function within(folder) {
  return Object.keys(layers).filter((other) => other.startsWith(`${folder}/`));
}

const onlyAllowed = Object.entries(layers).map(([folder, allowed]) => ({
  name: `what ${folder} may import`,
  severity: 'error',
  from: { path: pattern(folder), pathNot: within(folder).map(pattern) },
  to: {
    pathNot: [folder, ...allowed.filter((name) => name !== 'node')].map(pattern),
    ...(allowed.includes('node') ? { dependencyTypesNot: ['core'] } : {}),
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...onlyAllowed,
    {
      name: 'no cycles',
      severity: 'error',
      from: {},
      // Types that refer to one another are no cycle of loading.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'only db opens SQLite',
      severity: 'error',
      from: { pathNot: '^(db|tests)/' },
      to: { path: '^node_modules/better-sqlite3/' },
    },
    {
      name: 'everything imported exists',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|artifacts|release)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'browser', 'default', 'node', 'types'],
      extensions: ['.ts', '.svelte', '.js', '.mjs', '.css', '.json', '.d.ts'],
    },
  },
};
