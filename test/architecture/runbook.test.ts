import { deepEqual, ok } from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { alertsIn } from './alerts.ts';

const page = 'docs/three-in-the-morning.md';
const pages = [page, 'docs/running.md'];
const read = (path: string): string => readFileSync(path, 'utf8');
const all = (path: string, pattern: RegExp): string[] =>
  [...read(path).matchAll(pattern)].map(([, found = '']) => found);

/** The anchors of a page's headings, as GitHub makes them. */
const anchorsOf = (path: string): Set<string> =>
  new Set(
    all(path, /^#+ (.*)$/gm).map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replace(/\s/g, '-'),
    ),
  );

test('every alert links to a heading of the runbook', () => {
  const anchors = anchorsOf(page);
  const alerts = alertsIn(read('examples/deploy/alerts.yml'));
  ok(alerts.length > 0);
  deepEqual(
    alerts
      .map(({ annotations }) => annotations.runbook.split('#'))
      .filter(([path, anchor = '']) => path !== page || !anchors.has(anchor)),
    [],
  );
});

test('every command that the runbook names exists, with its options', () => {
  const commands = all('packages/server/src/cli/main.ts', /import\('\.\/commands\/([\w-]+)\.ts'\)/g);
  const named = pages.flatMap((path) => [...read(path).matchAll(/\bshura ([a-z]+)((?: +[^\s`#]+)*)/g)]);
  const typed = named.filter(([whole]) =>
    pages.some((path) => read(path).match(new RegExp(`(\`|^|env )${whole.split(' ').slice(0, 2).join(' ')}`, 'm'))),
  );
  ok(typed.length > 5);
  for (const [whole, command = '', more = ''] of typed) {
    ok(commands.includes(command), whole);
    const source = globSync(`packages/server/src/cli/commands/${command}{,-*}.ts`).map(read).join('\n');
    for (const [, option] of more.matchAll(/--([a-z-]+)/g))
      ok(new RegExp(`^    '?${option}'?: \\{`, 'm').test(source), whole);
  }
});

test('every file, heading and setting that the runbook names exists', () => {
  for (const path of pages) {
    for (const link of all(path, /\]\(([^)\s]+)\)/g)) {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : new URL(file, `file:///docs/`).pathname.slice(1);
      ok(existsSync(target), `${path}: ${link}`);
      if (anchor !== undefined && target.endsWith('.md')) ok(anchorsOf(target).has(anchor), `${path}: ${link}`);
    }
    const settings = read('packages/server/src/cli/config.ts');
    for (const name of all(path, /\b(SHURA_[A-Z_]*[A-Z])\b/g)) ok(settings.includes(`${name}:`), `${path}: ${name}`);
  }
});

test('every startup error that the runbook lists is in the sources', () => {
  const sources = globSync('packages/server/src/{cli,stores}/**/*.ts').map(read).join('');
  const [, rows = ''] = read(page).split('## It does not start');
  const lines = [...rows.matchAll(/^\| `([^`]+)` \|/gm)].map(([, line = '']) => line);
  ok(lines.length > 5);
  deepEqual(
    lines.filter((line) => !sources.includes(line)),
    [],
  );
});
