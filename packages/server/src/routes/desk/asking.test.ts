import { deepEqual, equal } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Asking } from '@shura/contract';
import { listeningAgency, pollOf, startTestServer, type TestServer } from '../../testing/test-server.ts';
import { type Browser, signInFirst } from '../../testing/test-staff.ts';

describe('what is asked, at the desk', () => {
  let server: TestServer;
  let first: Browser;

  before(async () => {
    server = await startTestServer([]);
    await server.apply([pollOf('gardens')], [], listeningAgency);
    first = await signInFirst(server);
  });
  after(() => server.close());

  it('is fixed as soon as somebody has voted', async () => {
    const answered = async () => {
      const { polls } = await first.read<Asking>('desk/agencies/muscat/asking');
      return polls.map((poll) => poll.answered);
    };
    deepEqual(await answered(), [false]);
    const device = { 'shura-device': await server.newDevice() };
    const cast = await server.post('polls/gardens/ballots', { answers: { place: 'north' }, basedOn: 0 }, device);
    equal(cast.status, 201);
    deepEqual(await answered(), [true]);
  });
});
