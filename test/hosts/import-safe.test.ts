import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import manifest from '@shura/widgets/package.json' with { type: 'json' };
import { build, type Rolldown } from 'vite';

const entries = Object.entries<string | object>(manifest.exports)
  .filter(([, target]) => typeof target === 'object' && 'default' in target)
  .map(([path]) => path.replace('.', '@shura/widgets'));

/** Reports which of our lines access browser globals when every entry is imported. */
const importAll = `
const asked = [];
for (const name of ['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'matchMedia'])
  Object.defineProperty(globalThis, name, {
    get() {
      const by = new Error().stack.split('\\n')[2];
      if (by.includes('/packages/')) asked.push(name + by);
    },
  });
for (const entry of ${JSON.stringify(entries)}) await import(entry);
console.log(JSON.stringify(asked));
`;

/** The bundle of an application with just this line. */
async function bundled(line: string): Promise<string> {
  const [entry, app] = ['virtual:app', '\0virtual:app'];
  const result = (await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === entry ? app : undefined),
        load: (id) => (id === app ? line : undefined),
      },
    ],
    build: { write: false, minify: false, modulePreload: false, rolldownOptions: { input: entry } },
  })) as Rolldown.RolldownOutput;
  return result.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
}

describe('the widgets package', () => {
  it('has entries that Node imports, without use of browser globals', () => {
    ok(entries.includes('@shura/widgets/poll/define') && entries.length > 18, entries.join());
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', importAll], {
      cwd: new URL('.', import.meta.url),
      encoding: 'utf8',
    });
    deepEqual(JSON.parse(said), []);
  });

  it('keeps an element’s registration in a bundle that only imports it', async () => {
    for (const entry of entries.filter((path) => path.endsWith('/define') && path !== '@shura/widgets/define')) {
      const tag = entry.replace('@shura/widgets/', 'shura-').replace('/define', '');
      match(await bundled(`import '${entry}';`), new RegExp(`defineOnce\\("${tag}", Shura`));
    }
  });

  it('has unused classes removed from a bundle', async () => {
    const nothing = await bundled("import { ShuraConsultation } from '@shura/widgets/consultation';");
    equal(nothing.replace(/\/\/.*/g, '').trim(), '');
  });
});
