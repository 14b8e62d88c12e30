import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { widgetRoutes } from '../routes/public/widgets.ts';
import { widgetReleases } from './widget-releases.ts';

describe('the builds of the widgets', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'shura-widgets-'));
  });

  /** Starts a server on a build. */
  const serve = (version: string, files: Readonly<Record<string, string>>) => {
    const built = join(folder, `built-${version}`);
    mkdirSync(built, { recursive: true });
    writeFileSync(join(built, 'release.json'), JSON.stringify({ version, integrity: {} }));
    for (const [name, code] of Object.entries(files)) {
      writeFileSync(join(built, name), code);
      writeFileSync(join(built, `${name}.br`), code);
    }
    const routes = widgetRoutes(widgetReleases({ built: pathToFileURL(`${built}/`), kept: join(folder, 'kept') }));
    routes.onError(() => new Response(null, { status: 404 }));
    return async (path: string) => {
      const response = await routes.request(path);
      return { status: response.status, code: await response.text(), cache: response.headers.get('cache-control') };
    };
  };
  const [first, second] = ['v0.1.0-11111111', 'v0.2.0-22222222'];
  const lasting = 'public, max-age=31536000, immutable';

  test('are served permanently under their own names, and the newest under v1', async () => {
    await serve(first, { 'shura.js': 'one' })(`/w/${first}/shura.js`);
    const get = serve(second, { 'shura.js': 'two' });
    assert.deepEqual(await get('/w/v1/shura.js'), { status: 200, code: 'two', cache: 'no-cache' });
    assert.deepEqual(await get(`/w/${second}/shura.js`), { status: 200, code: 'two', cache: lasting });
    assert.deepEqual(await get(`/w/${first}/shura.js`), { status: 200, code: 'one', cache: lasting });
  });

  test('keep files that a page fetches late, after an update', async () => {
    serve(first, { 'extras-abcdefgh.js': 'late' });
    await serve('v0.1.1-33333333', { 'extras-abcdefgh.js': 'late', 'shura.js': 'one' })('/w/v1/shura.js');
    const get = serve('v0.1.2-44444444', { 'extras-zzzzzzzz.js': 'new' });
    assert.deepEqual(await get('/w/v1/extras-abcdefgh.js'), { status: 200, code: 'late', cache: lasting });
  });

  test('expose no other file of their folder', async () => {
    const get = serve(second, { 'shura.js': 'two' });
    for (const path of [
      '/w/v9.9.9-99999999/shura.js',
      '/w/%2e%2e/shura.js',
      '/w/copy-1/shura.js',
      '/w/v1/release.json',
    ]) {
      const { status } = await get(path);
      assert.equal(status, 404, path);
    }
  });
});
