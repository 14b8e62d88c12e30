import { deepEqual, equal, match } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { OwnBallot, Results } from '@shura/contract';
import { pollOf, problemOf, single, start, startTestServer, type TestServer } from '../testing/test-server.ts';

describe('a poll in fives', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer([pollOf('live')], { rates: { newDevices: { free: 1_000, cannot: 1 } } });
  });
  after(() => server.close());

  it('changes in every channel only with each fifth person, until there are a hundred', async () => {
    const closes = '2026-11-24T12:00';
    const questions = ['one', 'two'].map((id) => ({ ...single, id }));
    await server.apply([pollOf('small', { inFives: true, closes, questions })]);
    const look = async (headers: Record<string, string> = {}) => {
      const answer = await fetch(`${server.api}/polls/small/results`, { headers });
      const poll = await fetch(`${server.api}/polls/small`);
      const page = await (await fetch(`${server.url}/p/small?view=results&lang=en`)).text();
      const picture = Buffer.from(await (await fetch(`${server.url}/p/small/image.png`)).arrayBuffer()).toString(
        'base64',
      );
      const etags = [answer, poll].map(({ headers }) => headers.get('etag'));
      const seen = await Promise.all([answer.text(), poll.text()]);
      return { seen, etags, page, picture };
    };
    const peopleIn = ({ seen }: { seen: string[] }) => seen.map((json) => (JSON.parse(json) as Results).participants);
    const votes = async (many: number) => {
      for (let n = 0; n < many; n += 1) {
        const cast = await server.cast('small', await server.newDevice('small'), {
          answers: { one: 'north', two: 'south' },
        });
        const { results } = (await cast.json()) as OwnBallot;
        deepEqual([results?.inFives, results?.participants], [true, (await server.results('small')).participants]);
      }
    };

    await votes(4);
    const four = await look();
    deepEqual(peopleIn(four), [0, 0]);
    await votes(1);
    const five = await look();
    deepEqual(peopleIn(five), [5, 5]);
    await votes(4);
    deepEqual(await look(), five);
    match(five.page, /updated every five people until a hundred have taken part/);
    equal((await server.results('small', server.admin)).participants, 9);
    const voter = await server.newDevice('small');
    await server.cast('small', voter, { answers: { one: 'north' } });
    deepEqual(peopleIn(await look()), [10, 10]);
    await server.cast('small', voter, { answers: { one: 'south' } });
    equal((await server.results('small')).questions['one']?.options['north'], 10, 'nor does a change show by itself');

    server.time.now = Date.UTC(2026, 10, 24, 12);
    const closed = await server.results('small');
    deepEqual([closed.inFives, closed.questions['one']?.options['north']], [undefined, 9]);
    server.time.now = start;
  });

  it('changes with each person from a hundred on', async () => {
    await server.apply([pollOf('large', { inFives: true })]);
    for (let n = 0; n < 102; n += 1)
      await server.cast('large', await server.newDevice('large'), { answers: { place: 'north' } });
    const { participants, inFives } = await server.results('large');
    deepEqual([participants, inFives], [102, undefined]);
  });

  it('is fixed as such with the first ballot', async () => {
    await server.cast('live', await server.newDevice('live'), { answers: { place: 'north' } });
    const changed = await server.apply([pollOf('live', { inFives: true })]);
    deepEqual(await problemOf(changed), {
      ...{ type: 'change-refused', status: 409 },
      errors: [{ field: 'poll live: inFives', code: 'fixed' }],
    });
  });
});
