// What Biome cannot see: rules that need types, and what stands inside html`` templates. Formatting is Biome's.

import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import * as regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** @param {string[]} group @param {string} message */
const never = (group, message) => ({ group, message });

const ownSources = never(
  ['@shura/*/src/*', '@shura/*/src/**', '@shura/*/dist/**'],
  'Import the public entry point of the package.',
);
const server = never(['@shura/server', '@shura/server/*'], 'Nothing that runs in a page knows the server.');
const widgets = never(['@shura/widgets', '@shura/widgets/*'], 'Imports point from widgets to here, never back.');
const hono = never(['hono', 'hono/*', '@hono/*', 'hono-openapi'], 'HTTP ends at the routes.');

/** @param {string[]} files @param {{ group: string[]; message: string }[]} patterns */
const arrows = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [ownSources, ...patterns] }] },
});

const inTemplates = [
  {
    selector: String.raw`TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(^|[\s"'])style=/]`,
    message: "style= is blocked by style-src 'self'; use .style=, a ref, or a stylesheet.",
  },
  {
    selector: 'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|unsafeStatic|styleMap)$/]',
    message: 'Blocked by Trusted Types or by a strict style-src.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Blocked by Trusted Types; render a template.',
  },
];

export default defineConfig(
  globalIgnores(['**/dist/', '**/generated/', '**/node_modules/', '**/*.config.mjs', '**/*.mjs', '**/*.js']),
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.stories.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        // Their promises are the test runner's to await.
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test'] },
          ],
        },
      ],
      // What is left out of a copy is named where it is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Lit binds listeners itself, and better-sqlite3's variants of a transaction are plain functions.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
      '@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingUnknown: true }],
      '@typescript-eslint/restrict-template-expressions': 'off',
      // A listener may be async: what it awaits, it catches.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      // A port's method may be async in one store and at once in another.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['packages/{widgets,desk}/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.stories.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': a11y },
    rules: {
      ...a11y.configs.recommended.rules,
      'no-restricted-syntax': ['error', ...inTemplates],
    },
  },

  // No pattern costs more than the length of what it reads. Which text reaches a pattern is not known here: all are judged.
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.stories.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: false }],
    },
  },

  // Which way imports may point; test/architecture reads the same arrows from every import of every file.
  arrows(['packages/contract/src/**'], never(['@shura/*'], 'The contract knows nothing of ours.')),
  arrows(
    ['packages/client/src/**'],
    never(['valibot', 'lit', 'lit/*', '@lit/*'], 'The client has no framework and no schema library.'),
    widgets,
    server,
  ),
  arrows(['packages/widgets/src/**'], never(['valibot'], 'Validation costs a citizen no bytes.'), server),
  arrows(
    ['packages/widgets/src/controllers/**'],
    never(['valibot'], 'Validation costs a citizen no bytes.'),
    server,
    never(['../*/shura-*', '../styles/*'], 'Controllers know no element.'),
  ),
  arrows(['packages/desk/src/**'], never(['valibot'], 'The server checks what is sent.'), server),
  arrows(
    ['packages/server/src/routes/**'],
    never(['**/{store,records,choices}.ts', '**/stores/**'], 'A route asks a service.'),
  ),
  arrows(
    ['packages/server/src/services/**'],
    hono,
    never(['**/routes/**', '**/stores/**'], 'Rules know no HTTP and no SQL.'),
  ),
  arrows(
    ['packages/server/src/stores/**'],
    hono,
    never(['**/services/**', '**/routes/**'], 'A store knows only its port.'),
  ),
  arrows(['packages/server/src/app.ts'], never(['**/stores/**'], 'The host passes a store in.')),
);
