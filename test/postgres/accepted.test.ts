import { equal, ok } from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { ApplyInput } from '@shura/contract';
import { createShura, DataError, type Shura, type Store } from '@shura/server';
import { openPostgresStore } from '@shura/server/stores/postgres';
import { openSqliteStore } from '@shura/server/stores/sqlite';
import { drawing } from '@shura/widgets/static';
import fc from 'fast-check';
import { startCluster } from '../harness/postgres-cluster.ts';

const admin = 'an-admin-token-for-tests';
const opened = Date.UTC(2026, 10, 24, 9);

/** Any UTF-16: ordinary text, U+0000, lone surrogates and controls. */
const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => `a${text}`) },
  fc
    .array(fc.oneof(fc.constantFrom(0, 0xd83c, 0xdf33, 0xffff, 0x202e), fc.nat(0xffff)), { maxLength: 12 })
    .map((units) => `a${String.fromCharCode(...units)}`),
);
const anyWords = fc.record({ ar: anyText, en: anyText });
const anyNumber = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 2, max: 5 }) },
  fc.constantFrom(-1, 0, 32_768, 2 ** 31 - 1, 2 ** 31, 2 ** 53),
  fc.double(),
);
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(
    ([year, month, day]) => `${[year, month, day].map((n, at) => `${n}`.padStart(at ? 2 : 4, '0')).join('-')}T10:00`,
  );

const words = { ar: 'سؤال', en: 'Question' };
const agency: ApplyInput['agency'] = { slug: 'a', name: words, timeZone: 'Asia/Muscat', place: words, origins: [] };
const poll: ApplyInput['polls'][number] = {
  slug: 'gardens',
  visibility: 'live',
  decision: { by: words, on: '2100-01-01' },
  questions: [{ kind: 'scale', id: 'q', text: words, points: 5, low: words, high: words }],
};

/** Bodies that are written to the store, with arbitrary text. */
const anyRequest = fc.oneof(
  fc
    .record({ name: anyWords, title: anyWords, opens: anyTime, closes: anyTime, points: anyNumber })
    .map(({ name, title, opens, closes, points }): [string, unknown] => [
      'admin/apply',
      {
        agency: { ...agency, name },
        polls: [{ ...poll, slug: 'other', title, opens, closes, questions: [{ ...poll.questions[0], points }] }],
      },
    ]),
  fc
    .record({ q: fc.oneof(anyNumber, anyText), basedOn: anyNumber })
    .map(({ q, basedOn }): [string, unknown] => ['polls/gardens/ballots', { answers: { q }, basedOn }]),
  fc.record({ n: fc.nat(), source: anyText, title: anyWords }).map(({ n, source, title }): [string, unknown] => [
    'admin/imports',
    {
      ...{ slug: `brought-${n}`, source, title },
      opensAt: '2020-02-31T00:00:00Z',
      closesAt: '2020-03-01T00:00:00.5Z',
      questions: poll.questions,
    },
  ]),
);

/** Tests that every body is stored or refused as invalid, and never reported as a fault of the store. */
const takesOrRefuses = (name: string, open: () => Promise<Store>): void => {
  describe(`a request that the contract accepts, on ${name}`, () => {
    let shura: Shura;
    let device: string;
    const errors: unknown[] = [];
    const send = (path: string, body: unknown) =>
      shura.app.request(`/api/v1/${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(path.startsWith('admin') ? { authorization: `Bearer ${admin}` } : { 'shura-device': device }),
        },
        body: JSON.stringify(body),
      });
    before(async () => {
      shura = await createShura({
        store: await open(),
        drawing,
        keys: { root: Buffer.alloc(32, 1) },
        adminToken: admin,
        clock: () => opened,
        onError: (error) => errors.push(error),
      });
      device = '';
      const applied = await send('admin/apply', { agency, polls: [poll] });
      equal(applied.status, 200);
      device = ((await (await send('devices', { poll: 'gardens', once: 'x'.repeat(22) })).json()) as { token: string })
        .token;
    });
    after(() => shura.close());

    it('is stored or refused, and never reported as a fault of the store', async () => {
      await fc.assert(
        fc.asyncProperty(anyRequest, async ([path, body]) => {
          const { status } = await send(path, body);
          ok(status < 500, `${path}: ${status}`);
          equal(errors.filter((error) => error instanceof DataError).length, 0);
        }),
        { numRuns: 150 },
      );
    });
  });
};

const cluster = await startCluster();
after(() => cluster.remove());
takesOrRefuses('PostgreSQL', () => openPostgresStore({ url: cluster.newDatabase() }));
takesOrRefuses('SQLite', () =>
  openSqliteStore({ file: join(mkdtempSync(join(tmpdir(), 'shura-accepted-')), 'shura.db') }),
);
