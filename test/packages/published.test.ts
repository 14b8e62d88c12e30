import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { startServer } from '../harness/server-process.ts';
import { faultsOf } from './faults.ts';
import { installPacked, link } from './packed.ts';

describe('the published packages', () => {
  const installed = installPacked();
  after(() => installed.remove());

  it('are complete, and Node and bundlers find their types', async () => {
    for (const packed of installed.packages) deepEqual(await faultsOf(packed), [], packed.name);
  });

  it('contain their licence, README and changelog, and no source, test or build state', () => {
    for (const { name, files } of installed.packages) {
      for (const file of ['LICENSE', 'README.md', 'CHANGELOG.md']) ok(files.includes(file), `${name} has no ${file}`);
      deepEqual(
        files.filter((file) => /\.tsbuildinfo$|\.(test|stories)\.|^src\//.test(file)),
        [],
        name,
      );
    }
  });

  it('contain the licences of third-party code in their bundles', () => {
    for (const { name, folder, files } of installed.packages) {
      const bundles = files.filter((file) => /^dist\/browser\/.*\.js$/.test(file));
      if (bundles.length === 0) continue;
      const licences = readFileSync(join(folder, 'dist/browser/licences.txt'), 'utf8');
      for (const other of ['lit-html', 'lit-element', '@lit/reactive-element'])
        match(licences, new RegExp(`^${other} [\\d.]+\n\nBSD 3-Clause License`, 'm'), name);
    }
  });

  it('can be imported in Node', () => {
    const entries = installed.packages.flatMap(({ name, manifest }) =>
      Object.entries(manifest.exports ?? {}).flatMap(([path, target]) =>
        typeof target === 'object' && target !== null && 'default' in target ? [name + path.slice(1)] : [],
      ),
    );
    ok(entries.length > 20, 'found the entries');
    const code = entries.map((entry) => `await import('${entry}');`).join('\n');
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: installed.folder,
      encoding: 'utf8',
    });
    equal(status, 0, stderr);
  });

  it('start a server that serves all its files', async () => {
    const data = mkdtempSync(join(installed.folder, 'data-'));
    const main = join(installed.folder, 'node_modules/@shura/server/dist/cli/main.js');
    const server = await startServer([main, 'start'], { SHURA_DATA: data }, '/healthz');
    try {
      for (const [path, words] of [
        ['/w/v1/shura.js', /import/],
        ['/desk', /<shura-desk>/],
        ['/llms.txt', /^# Shura/],
        ['/llms-full.txt', /`heading-level`/],
      ] as const) {
        const response = await fetch(server.url + path);
        equal(response.status, 200, path);
        match(await response.text(), words, path);
      }
    } finally {
      await server.stop();
    }
  });

  it('have types that accept the elements in React and Vue, and reject unknown attributes', () => {
    const consumers = join(installed.folder, 'consumers');
    cpSync('test/packages/consumers', consumers, { recursive: true });
    for (const types of ['@types/react', 'vue']) link(types, { from: 'packages/widgets', to: installed.folder });
    const { status, stdout } = spawnSync(
      process.execPath,
      [resolve('node_modules/vue-tsc/bin/vue-tsc.js'), '--project', consumers],
      { encoding: 'utf8' },
    );
    equal(status, 0, stdout);
  });
});
