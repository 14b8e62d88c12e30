import { readFileSync } from 'node:fs';
import { vsCodeData, webTypes } from './editor-data.ts';
import { jsxTypes, vueTypes } from './framework-types.ts';
import { llms, llmsFull } from './llms.ts';
import { readManuals } from './manifest.ts';
import { withManual } from './manual.ts';
import { here } from './paths.ts';

/** Text by path in this package. */
export type Files = ReadonlyMap<string, string>;

/** READMEs, committed so that they can be read in the repository. */
export const readmes = (): Files =>
  new Map(
    readManuals().map((element) => {
      const path = `src/${element.folder}/README.md`;
      return [path, withManual(readFileSync(here(path), 'utf8'), element)];
    }),
  );

/** For editors, compilers and language models; made by every build. */
export const editorFiles = (): Files =>
  new Map([
    ['dist/jsx.d.ts', jsxTypes(readManuals())],
    ['dist/vue.d.ts', vueTypes(readManuals())],
    ['dist/vscode.html-custom-data.json', vsCodeData()],
    ['dist/web-types.json', webTypes(JSON.parse(readFileSync(here('package.json'), 'utf8')))],
    ['dist/llms.txt', llms(readManuals())],
    ['dist/llms-full.txt', llmsFull(readManuals())],
  ]);
