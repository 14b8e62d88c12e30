import { readFileSync } from 'node:fs';
import type { ElementManual } from './manifest.ts';
import { here } from './paths.ts';

/** The first file for a language model that helps someone to embed (llmstxt.org); the server serves it too. */
export const llms = (elements: readonly ElementManual[]): string => `# Shura

> Web components with which a public body asks the public on its own page, in Arabic and English, and answers there. One
> script and one tag; no account, no cookie, no request to another host. A server of its own keeps votes and suggestions.

- [Everything](llms-full.txt): how to embed, and all that can be set, heard and styled of each element
- [API](api/v1/openapi.json): OpenAPI 3.1, on a running server

## Elements

${elements.map(({ tag, summary }) => `- [\`<${tag}>\`](llms-full.txt): ${summary}\n`).join('')}`;

/** The full text: how to embed, and the manual of each element. */
export const llmsFull = (elements: readonly ElementManual[]): string =>
  [
    readFileSync(here('../../docs/embedding.md'), 'utf8'),
    ...elements.map(({ folder }) => readFileSync(here(`src/${folder}/README.md`), 'utf8')),
  ]
    .map((text) => text.replace(/<!--.*?-->\n/gs, '').replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, '$1'))
    .join('\n');
