import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { type Visibility, visibilities } from '@shura/contract';
import jsqr from 'jsqr';
import {
  consultationOf,
  listeningAgency,
  pollOf,
  problemOf,
  startTestServer,
  type TestServer,
} from '../../testing/test-server.ts';

describe('the picture of a poll', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer([
      ...visibilities.map((visibility) => pollOf(visibility, { visibility })),
      pollOf('early', { draft: true }),
    ]);
  });
  after(() => server.close());

  const picture = async (slug: string, language = 'ar', headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.url}/p/${slug}/image.png?lang=${language}`, { headers });
    const bytes = Buffer.from(await response.arrayBuffer());
    return {
      status: response.status,
      etag: response.headers.get('etag') ?? '',
      type: response.headers.get('content-type'),
      bytes,
    };
  };
  const vote = async (slug: Visibility, place: string) =>
    equal((await server.cast(slug, await server.newDevice(slug), { answers: { place } })).status, 201);

  it('has 1200 by 630 pixels, differs by language, and stays the same until its content changes', async () => {
    const arabic = await picture('live');
    equal(arabic.type, 'image/png');
    deepEqual([arabic.bytes.readUInt32BE(16), arabic.bytes.readUInt32BE(20)], [1200, 630]);
    const english = await picture('live', 'en');
    notEqual(arabic.etag, english.etag);
    equal((await picture('live')).etag, arabic.etag);
    const again = await picture('live', 'ar', { 'if-none-match': arabic.etag });
    deepEqual([again.status, again.bytes.length], [304, 0]);
  });

  it('shows no result, nor that there is one, if the public may not see it', async () => {
    for (const visibility of visibilities) {
      const before = await picture(visibility);
      await vote(visibility, 'north');
      await vote(visibility, 'north');
      server.time.now += 61_000;
      const after = await picture(visibility);
      if (visibility === 'live') notEqual(after.etag, before.etag);
      else deepEqual([after.etag, after.bytes.equals(before.bytes)], [before.etag, true], visibility);
    }
  });

  it('shows results to all as soon as the poll has closed', async () => {
    const before = await picture('sealed');
    server.time.now = Date.UTC(2026, 10, 25, 9, 0, 1);
    notEqual((await picture('sealed')).etag, before.etag);
  });

  it('does not exist for a poll that is not public', async () => {
    equal((await picture('early')).status, 404);
    equal((await picture('none')).status, 404);
  });

  it('is drawn at most once a minute, for any number of votes', async () => {
    await server.apply([pollOf('busy', { closes: '2026-12-20T09:00' })]);
    await server.cast('busy', await server.newDevice('busy'), { answers: { place: 'north' } });
    const first = await picture('busy');
    await server.cast('busy', await server.newDevice('busy'), { answers: { place: 'south' } });
    equal((await picture('busy')).etag, first.etag);
    server.time.now += 61_000;
    notEqual((await picture('busy')).etag, first.etag);
  });

  it('has a bounded queue: past it, the next request is asked to retry', async () => {
    const slugs = Array.from({ length: 30 }, (_, index) => `many-${index}`);
    await server.apply(slugs.map((slug) => pollOf(slug, { closes: '2026-12-20T09:00' })));
    const answers = await Promise.all(slugs.map((slug) => fetch(`${server.url}/p/${slug}/image.png`)));
    const refused = answers.filter(({ status }) => status === 503);
    ok(refused.length > 0 && refused.length < 30);
    equal(refused[0]?.headers.get('retry-after'), '5');
    await Promise.all(answers.map((answer) => answer.arrayBuffer()));
  });
});

describe('the QR code of an address', () => {
  it('can be decoded, and leads to the page', async () => {
    const server = await startTestServer('no agency', { publicUrl: 'https://consult.example.om/shura' });
    await server.apply([pollOf('gardens')], [consultationOf('green')], listeningAgency);
    const { resolve } = createRequire(import.meta.url);
    await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
    for (const path of ['p/gardens', 'c/green']) {
      const response = await fetch(`${server.url}/${path}/qr.svg`);
      equal(response.headers.get('content-type'), 'image/svg+xml');
      match(response.headers.get('content-security-policy') ?? '', /default-src 'none'/);
      const image = new Resvg(await response.text(), { fitTo: { mode: 'width', value: 400 } }).render();
      const read = jsqr.default(new Uint8ClampedArray(image.pixels), image.width, image.height);
      equal(read?.data, `https://consult.example.om/shura/${path}`);
      // The quiet zone of ISO/IEC 18004: four empty modules on each side.
      const modules = (read?.version ?? 1) * 4 + 17;
      const quiet = (400 / (modules + 8)) * 4;
      ok(Math.abs((read?.location.topLeftCorner.x ?? 0) - quiet) < 4);
    }
    deepEqual(await problemOf(await fetch(`${server.url}/p/none/qr.svg`)), { type: 'poll-not-found', status: 404 });
    await server.close();
  });
});
