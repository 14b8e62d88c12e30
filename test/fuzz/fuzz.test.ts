import { equal, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { attackByNonsense, attackBySchema, isWell } from './attack.ts';
import { type FuzzedServer, openFuzzedServer } from './fuzzed-server.ts';
import { compareWithModel } from './model.ts';
import { createTally } from './tally.ts';

// A fixed seed keeps the test deterministic; `npm run fuzz` uses new ones.
const seed = 20_261_126;

describe('invalid requests', () => {
  let room: FuzzedServer;
  before(async () => {
    room = await openFuzzedServer();
  });
  after(() => room.server.stop());

  it('get the responses of the API document, and are never echoed', async () => {
    const tally = createTally();
    await attackBySchema({ room, tally, requests: 8_000, seed });
    equal(tally.complaints, 0, (await tally.describe()).join('\n'));
  });

  it('are refused or disconnected if they are not HTTP, without harm to the next client', async () => {
    const tally = createTally();
    await attackByNonsense({ room, tally, requests: 4_000, seed });
    equal(tally.complaints, 0, (await tally.describe()).join('\n'));
  });

  it('leave nothing in the log, and a healthy server', async () => {
    ok(await isWell(room));
    equal(room.log.leaked, 0);
    equal(room.log.unexpected, 0);
  });
});

describe('any sequence of citizens’ acts', () => {
  it('makes the server equal to its model after every step', async () => {
    const { complaint, steps } = await compareWithModel({ sequences: 8, seed });
    equal(complaint, undefined);
    ok(steps > 50);
  });
});
