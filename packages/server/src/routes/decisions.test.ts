import { deepEqual, equal } from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Poll, PollDocument } from '@shura/contract';
import { consultationOf, pollOf, problemOf, startTestServer, type TestServer } from '../testing/test-server.ts';

const both = (ar: string, en: string) => ({ ar, en });
const council = { by: both('المجلس', 'The council'), on: '2027-01-20' };
const minister = { by: both('الوزير', 'The minister'), on: '2027-02-20' };
/** A poll without a decision. */
const silent = (slug: string, more: Partial<PollDocument> = {}) => pollOf(slug, { decision: undefined, ...more });

describe('who decides about a poll', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer([]);
  });
  afterEach(() => server.close());

  const errorsOf = async (answer: Promise<Response>) => (await problemOf(await answer)).errors;
  const read = async (slug: string) => (await (await fetch(`${server.api}/polls/${slug}`)).json()) as Poll;
  const isThere = async (slug: string) => (await fetch(`${server.api}/polls/${slug}`)).ok;

  it('is required before a poll opens: without it the poll is refused, or stays a draft', async () => {
    deepEqual(await errorsOf(server.apply([silent('garden')])), [{ field: 'poll garden: decision', code: 'missing' }]);
    equal(await isThere('garden'), false);
    equal((await server.apply([silent('garden', { draft: true })])).status, 200);
    deepEqual(await errorsOf(server.apply([silent('garden')])), [{ field: 'poll garden: decision', code: 'missing' }]);
    equal((await server.apply([pollOf('garden', { decision: council })])).status, 200);
    deepEqual((await read('garden')).decision, council);
    // A poll without votes may change, but must keep its decision.
    deepEqual(await errorsOf(server.apply([silent('garden')])), [{ field: 'poll garden: decision', code: 'missing' }]);
  });

  it('cannot be announced for a day before the close, when not everyone was heard', async () => {
    const early = { ...council, on: '2026-11-24' };
    const refused = [{ field: 'poll garden: decision.on', code: 'wrong-value' }];
    deepEqual(await errorsOf(server.apply([pollOf('garden', { decision: early })])), refused);
    equal((await server.apply([pollOf('garden', { decision: { ...council, on: '2026-11-25' } })])).status, 200);
    const green = consultationOf('green', { polls: ['late'] });
    deepEqual(await errorsOf(server.apply([silent('late', { closes: '2027-01-21T09:00' })], [green])), [
      { field: 'poll late: decision.on', code: 'wrong-value' },
    ]);
  });

  it('may come from the consultation of the poll, sent with it or before, and is shown on the poll', async () => {
    equal((await server.apply([silent('garden')], [consultationOf('green', { polls: ['garden'] })])).status, 200);
    equal((await server.apply([silent('shade', { draft: true })])).status, 200);
    const green = consultationOf('green', { polls: ['garden', 'shade'] });
    equal((await server.apply([], [green])).status, 200);
    equal((await server.apply([silent('shade')])).status, 200);
    for (const slug of ['garden', 'shade']) deepEqual((await read(slug)).decision, green.decision);
  });

  it('follows the consultation until that has opened', async () => {
    const later = { opens: '2026-12-01T09:00', closes: '2026-12-24T09:00', polls: ['garden'] };
    await server.apply([silent('garden')], [consultationOf('green', { ...later, decision: council })]);
    deepEqual((await read('garden')).decision, council);
    equal((await server.apply([], [consultationOf('green', { ...later, decision: minister })])).status, 200);
    deepEqual((await read('garden')).decision, minister);
  });

  it('cannot be moved by the consultation to a day before a poll of it closes', async () => {
    const later = { opens: '2026-12-01T09:00', closes: '2026-12-24T09:00', polls: ['garden'] };
    await server.apply(
      [silent('garden', { closes: '2027-02-10T09:00' })],
      [consultationOf('green', { ...later, decision: minister })],
    );
    deepEqual(await errorsOf(server.apply([], [consultationOf('green', { ...later, decision: council })])), [
      { field: 'consultation green: polls.garden', code: 'too-early' },
    ]);
    deepEqual((await read('garden')).decision, minister);
  });

  it('cannot come from a consultation that is a draft, or that is refused', async () => {
    const missing = [{ field: 'poll garden: decision', code: 'missing' }];
    const draft = consultationOf('green', { polls: ['garden'], draft: true });
    deepEqual(await errorsOf(server.apply([silent('garden')], [draft])), missing);
    const refused = consultationOf('green', { polls: ['garden'], purpose: undefined });
    deepEqual(await errorsOf(server.apply([silent('garden')], [refused])), [
      { field: 'consultation green: purpose', code: 'missing' },
    ]);
    equal(await isThere('garden'), false);
  });

  it('stays: a consultation can neither drop such a poll nor become a draft, before another one has it', async () => {
    const later = { opens: '2026-12-01T09:00', closes: '2026-12-24T09:00' };
    const green = consultationOf('green', { ...later, polls: ['garden'] });
    equal((await server.apply([silent('garden')], [green])).status, 200);
    const missing = [{ field: 'consultation green: polls.garden', code: 'missing' }];
    deepEqual(await errorsOf(server.apply([], [{ ...green, polls: [] }])), missing);
    deepEqual(await errorsOf(server.apply([], [{ ...green, draft: true }])), missing);
    const blue = consultationOf('blue', { ...later, decision: minister, polls: ['garden'] });
    equal((await server.apply([silent('garden')], [{ ...green, polls: [] }, blue])).status, 200);
    deepEqual((await read('garden')).decision, minister);
  });

  it('is unknown for an imported poll, which names its source instead', async () => {
    const { slug, questions } = pollOf('elsewhere');
    const imported = await server.post(
      'admin/imports',
      {
        ...{ slug, questions, source: 'https://pol.example', title: both('في مكان آخر', 'Elsewhere') },
        ...{ opensAt: '2020-01-01T00:00:00.000Z', closesAt: '2020-02-01T00:00:00.000Z' },
      },
      server.admin,
    );
    equal(imported.status, 200);
    const { decision, ...poll } = await read('elsewhere');
    deepEqual([decision, poll.imported, poll.source], [undefined, true, 'https://pol.example']);
  });
});
