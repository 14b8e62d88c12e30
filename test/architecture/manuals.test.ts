import { deepEqual, ok } from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { wrongAdditions } from './pages-of-additions.ts';
import { readSources } from './sources.ts';

/** Pages with instructions. Decisions are excluded: they are history. */
const manuals = globSync(['*.md', 'docs/*.md', 'docs/{cms,contributing}/*.md', '{packages,examples}/**/README*.md'], {
  exclude: (path) => path.includes('node_modules'),
});
const read = (path: string): string => readFileSync(path, 'utf8');
const all = (path: string, pattern: RegExp): string[] =>
  [...read(path).matchAll(pattern)].map(([, found = '']) => found);

/** Scripts that a page may name: of the repository and of the page's folder. */
const scriptsFor = (path: string): ReadonlySet<string> =>
  new Set(
    ['package.json', join(dirname(path), 'package.json')]
      .filter(existsSync)
      .flatMap((file) => Object.keys((JSON.parse(read(file)) as { scripts?: object }).scripts ?? {})),
  );

/** The errors of all pages, a line each. */
const wrongIn = (check: (path: string) => readonly string[]): string[] =>
  manuals.flatMap((path) => check(path).map((what) => `${path}: ${what}`));

test('every script that a manual runs exists', () => {
  ok(manuals.length > 30);
  deepEqual(
    wrongIn((path) =>
      all(path, /\bnpm run (?:--?[\w-]+ )*([a-z][\w:-]*)/g).filter((name) => !scriptsFor(path).has(name)),
    ),
    [],
  );
});

test('no manual runs the pnpm of the machine, which may have none', () => {
  deepEqual(
    wrongIn((path) => all(path, /(?:^\s*|[`&;] ?)(pnpm [^`\n]*)/gm)),
    [],
  );
});

test('every file that a manual names or links to exists', () => {
  const anchors = (path: string): string[] =>
    all(path, /^#+ (.*)$/gm).map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    );
  const isThere = (from: string, link: string): boolean => {
    const [file = '', anchor] = decodeURI(link).split('#');
    const target = file === '' ? from : join(dirname(from), file);
    return existsSync(target) && (!anchor || !target.endsWith('.md') || anchors(target).includes(anchor));
  };
  const links = (path: string) =>
    all(path, /\]\(([^)\s]+)\)/g).filter((link) => !/^[a-z]+:/.test(link) && !isThere(path, link));
  // Pages of a subfolder name files relative to it. `KIND` is a placeholder, and tables of changes name new files.
  const files = (path: string) =>
    all(
      path,
      /[`\s]((?:docs|examples|packages|scripts|test)\/[\w./-]+\.(?:ts|js|md|ya?ml|sh|php|json))[`\s](?! *\|)/g,
    ).filter((file) => !/[A-Z]{4}/.test(file) && !existsSync(file) && !existsSync(join(dirname(path), file)));
  deepEqual([...wrongIn(links), ...wrongIn(files)], []);
});

test('every server command that a manual runs exists, with its options', () => {
  const commands = all('packages/server/src/cli/main.ts', /import\('\.\/commands\/([\w-]+)\.ts'\)/g);
  const wrong = wrongIn((path) =>
    [
      ...read(path).matchAll(/(?:^|`|npx |env |npm run shura -- )(?:shura )?\bshura ([a-z]+)((?: +[^\s`#|]+)*)/gm),
    ].flatMap(([whole, command = '', more = '']) => {
      if (!commands.includes(command)) return [whole];
      const source = globSync(`packages/server/src/cli/commands/${command}{,-*}.ts`).map(read).join('\n');
      return [...more.matchAll(/--([a-z-]+)/g)].flatMap(([option, name]) =>
        new RegExp(`^ +'?${name}'?: \\{`, 'm').test(source) ? [] : [`${whole}: ${option}`],
      );
    }),
  );
  deepEqual(wrong, []);
});

test('every page about an addition names existing files, and all that its trial changed', () => {
  const folder = 'docs/contributing';
  const pages = readSources(`${folder}/add-*.md`);
  const files = globSync(
    ['docs/**/*', 'packages/*/{*,{build,data,src,test,xliff}/**/*}', '{examples,scripts,test}/**/*.*'],
    {
      exclude: (path) => /(^|\/)(node_modules|dist)$/.test(path),
    },
  );
  const code = files.filter((file) => /\.(ts|js|mjs)$/.test(file)).map(read);
  deepEqual(wrongAdditions(pages, files, code.join('\n')), []);
  deepEqual(
    all(`${folder}/README.md`, /\]\((add-[\w-]+\.md)\)/g)
      .map((page) => `${folder}/${page}`)
      .sort(),
    [...pages.keys()],
  );
});

test('every example that reserves height for an element reserves none where scripts are off', () => {
  const sheets = [...readSources('examples/*/{,src/,app/}*.css', 'docs/frameworks.md')].filter(([, text]) =>
    /shura-[\s\S]*min-block-size: [1-9]/.test(text),
  );
  ok(sheets.length > 6);
  const withoutScripts =
    /min-block-size: [1-9](?![\s\S]*min-block-size: [1-9])[\s\S]*@media \(scripting: none\) \{\s*shura-[^}]*min-block-size: 0/;
  deepEqual(
    sheets.flatMap(([path, text]) => (withoutScripts.test(text) ? [] : [path])),
    [],
  );
});

test('both front pages name the same places', () => {
  const places = (path: string) => all(path, /^\| \[`([^`]+)`\]/gm).sort();
  ok(places('README.md').length > 10);
  deepEqual(places('README.ar.md'), places('README.md'));
});

test('the manual for staff quotes words that the desk shows', () => {
  const shown = [
    ...readSources('packages/desk/src/{ui,views}/**/*words.ts').values(),
    ...readSources('packages/widgets/{xliff/*.xlf,src/say/*.ts}').values(),
  ].join('\n');
  const quoted = all('docs/answering.md', /[«"“]([^«»"“”\n]+)[»"”]/g);
  ok(quoted.length > 10);
  deepEqual(
    quoted.filter((words) => !shown.includes(`'${words}'`) && !shown.includes(`>${words}<`)),
    [],
  );
});

test('the manual of the server shows the example that mounts it', () => {
  const [shown] = all('packages/server/README.md', /```js\n(.*?)```/gs);
  deepEqual(shown, read('examples/node-server/server.js'));
});
