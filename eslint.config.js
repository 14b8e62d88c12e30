// What stands inside html`` templates, and the cost of patterns. Rules that need types are oxlint's, formatting is Biome's.

import * as parser from '@typescript-eslint/parser';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import * as regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';

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
    files: ['packages/{widgets,desk}/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.stories.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    languageOptions: { parser },
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
    languageOptions: { parser },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: false }],
    },
  },
);
