import { deepEqual, equal } from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { options, pollOf, problemOf, single, startTestServer } from '../testing/test-server.ts';

const text = single.text;
const day = 86_400_000;
const minute = (at: number) => new Date(at).toISOString().slice(0, 16);
/** A poll that opened a day before: as first saved, with a title, and closing in half an hour. */
const pollAt = (now: number) => {
  const first = pollOf(`kinds-${now}`, {
    opens: minute(now - day),
    closes: minute(now + day),
    visibility: 'after-vote',
    questions: [single, { kind: 'multiple', id: 'needs', text, min: 1, max: 2, options }],
  });
  return {
    first,
    titled: { ...first, title: { ar: 'عنوان', en: 'A title' } },
    early: { ...first, closes: minute(now + day / 48) },
  };
};

/** A step: a ballot of one of two voters, time that passes, or a poll saved again by staff. */
const step = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      voter: fc.nat(1),
      body: fc.record(
        {
          answers: fc.oneof(
            fc.record({ place: fc.constantFrom('north', 'south', 'nowhere') }),
            fc.record({ needs: fc.constantFrom(['north'], ['south', 'north'], ['north', 'south']) }),
            fc.record({ place: fc.constantFrom('north', 'south'), needs: fc.constantFrom(['north'], ['east']) }),
          ),
          basedOn: fc.nat(3),
        },
        { requiredKeys: ['answers'] },
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ pass: fc.constantFrom(500, 60_000) }) },
  {
    weight: 1,
    arbitrary: fc.record({ save: fc.constantFrom('first', 'titled', 'early'), pass: fc.constantFrom(0, 3_600_000) }),
  },
);

it('a repeated ballot gets the same result from a read as from a write, whatever came before', async () => {
  let [answeredByRead, all] = [0, 0];
  const start = (reads: boolean) =>
    startTestServer([], { rates: { changes: { perMinute: 1, burst: 3 } } }, async (store) => ({
      ...store,
      dryRunBallots: async (write) => {
        if (!reads) return undefined;
        const outcome = await store.dryRunBallots(write);
        answeredByRead += outcome ? 1 : 0;
        return outcome;
      },
    }));
  const servers = await Promise.all([start(true), start(false)]);
  const property = fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 25 }), async (steps) => {
    const answers = await Promise.all(
      servers.map(async (server) => {
        const polls = pollAt(server.time.now);
        const { slug } = polls.first;
        await server.apply([polls.first]);
        const voters = [await server.newDevice(slug), await server.newDevice(slug)];
        const heard: unknown[] = [];
        for (const one of steps) {
          if ('voter' in one) {
            const answer = await server.cast(slug, voters[one.voter] ?? '', one.body);
            heard.push([answer.status, answer.headers.get('retry-after'), await answer.text()]);
            continue;
          }
          server.time.now += one.pass;
          if ('save' in one) heard.push((await server.apply([polls[one.save]])).status);
        }
        server.time.now += day - (server.time.now % day);
        return heard;
      }),
    );
    all += steps.length;
    deepEqual(answers[0], answers[1]);
  });
  await fc.assert(property, { numRuns: 40 });
  for (const server of servers) {
    await server.close();
    deepEqual(server.errors, []);
  }
  equal(answeredByRead > all / 20, true, `${answeredByRead} of ${all}`);
});

it('a repeated ballot is not written again, and a first ballot costs no query', async () => {
  const calls = { recordBallots: 0, dryRunBallots: 0 };
  const server = await startTestServer([pollOf('gardens')], {}, async (store) => ({
    ...store,
    recordBallots: (...given) => {
      calls.recordBallots += 1;
      return store.recordBallots(...given);
    },
    dryRunBallots: (write) => {
      calls.dryRunBallots += 1;
      return store.dryRunBallots(write);
    },
  }));
  const token = await server.newDevice('gardens');
  const send = (place: string) => server.cast('gardens', token, { answers: { place } });
  const first = await send('north');
  deepEqual(calls, { recordBallots: 1, dryRunBallots: 0 });
  const body = await first.text();
  const again = await Promise.all(Array.from({ length: 200 }, () => send('north')));
  deepEqual(new Set(again.map(({ status }) => status)), new Set([200]));
  deepEqual(new Set(await Promise.all(again.map((answer) => answer.text()))), new Set([body]));
  deepEqual(calls, { recordBallots: 1, dryRunBallots: 200 });
  equal((await send('south')).status, 200);
  deepEqual((await server.own('gardens', token)).answers, { place: 'south' });
  await server.close();
});

it('a repeated ballot returns the results, even while the first is written and not counted yet', async () => {
  const gate = () => Promise.withResolvers<void>();
  const [written, queued, released] = [gate(), gate(), gate()];
  let changes = 0;
  /** Delivers answers in the order of writing. */
  let told: Promise<unknown> = Promise.resolve();
  const server = await startTestServer([pollOf('gardens')], {}, async (store) => ({
    ...store,
    async recordBallots(...given) {
      const before = told;
      if (changes > 0) queued.resolve();
      const recorded = await store.recordBallots(...given);
      const changed = recorded.outcomes.some((outcome) => outcome.kind === 'recorded' && outcome.created === 0);
      if (changed) {
        changes += 1;
        written.resolve();
      }
      told = Promise.all([before, changed && released.promise]);
      await told;
      return recorded;
    },
  }));
  const token = await server.newDevice('gardens');
  const others = await Promise.all(Array.from({ length: 31 }, () => server.newDevice('gardens')));
  const send = (place: string, from = token) => server.cast('gardens', from, { answers: { place } });
  await send('north');
  const changed = send('south');
  await written.promise;
  const again = send('south');
  // With these the batch is full, and is submitted while the first is being written.
  const rest = others.map((other) => send('north', other));
  await Promise.race([again, queued.promise]);
  released.resolve();
  for (const answer of [changed, again]) {
    const { answers, results } = await (await answer).json();
    deepEqual(answers, { place: 'south' });
    equal(results.questions.place.options.south, 1);
  }
  await Promise.all(rest);
  await server.close();
});

it('a network with a thousand waiting ballots gets 429, while another network votes', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const server = await startTestServer([pollOf('gardens')], {}, async (store) => ({
    ...store,
    recordBallots: (...given) => held.then(() => store.recordBallots(...given)),
  }));
  const token = await server.newDevice('gardens');
  const send = async (remoteAddress: string) =>
    server.shura.app.request(
      '/api/v1/polls/gardens/ballots',
      {
        method: 'POST',
        headers: { host: 'localhost', 'content-type': 'application/json', 'shura-device': token },
        body: JSON.stringify({ answers: { place: 'north' } }),
      },
      { incoming: { socket: { remoteAddress } } },
    );
  const flood = Array.from({ length: 1_000 }, () => send('192.0.2.1'));
  await wait(50);
  const refused = await send('192.0.2.1');
  equal(refused.headers.get('retry-after'), '2');
  deepEqual(await problemOf(refused), { type: 'too-many-requests', status: 429 });
  const other = send('192.0.2.2');
  await wait(20);
  release();
  deepEqual(new Set((await Promise.all(flood)).map(({ status }) => status)), new Set([200, 201]));
  equal((await other).status, 200);
  await server.close();
});
