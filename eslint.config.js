import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

const typed = ['**/*.ts', '**/*.svelte'];

/** Ways out to the network; the main process is the one place that no session guards. */
const network = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns'].flatMap((name) => [
  name,
  `node:${name}`,
]);

export default defineConfig(
  globalIgnores(['dist', 'release', 'artifacts', '.electron', 'tests/golden', 'build']),
  {
    files: typed,
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          'tsconfig.json',
          'shared/tsconfig.json',
          'db/tsconfig.json',
          'electron/tsconfig.json',
          'renderer/tsconfig.json',
          'tools/tsconfig.json',
          'tests/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // An arrow function that only calls may stay on one line.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    extends: [svelte.configs.recommended],
    languageOptions: { parserOptions: { parser: typescript.parser } },
    rules: {
      // The content security policy refuses the attribute; the directive `style:left={…}` is set by
      // script, which it allows, so svelte/no-inline-styles would forbid too much.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'SvelteAttribute[key.name="style"]',
          message:
            'The content security policy refuses style attributes: use a class or style:name.',
        },
      ],
    },
  },
  {
    files: ['**/*.svelte'],
    // This linter sees every component that a template uses as `any`; svelte-check sees its types.
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [
        `@typescript-eslint/no-unsafe-${use}`,
        'off',
      ]),
    ),
  },
  {
    files: ['electron/**/*.ts', 'db/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'fetch', 'WebSocket', 'EventSource'],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            ...network.map((name) => ({ name, message: 'Bone Balance never uses the network.' })),
            {
              name: 'electron',
              importNames: ['net'],
              message: 'Bone Balance never uses the network.',
            },
          ],
        },
      ],
    },
  },
  {
    // Innermost loops: indices are checked once at the edge, and a check on each read costs time.
    files: ['shared/engine/solver/**/*.ts', 'tools/bench/naive.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
