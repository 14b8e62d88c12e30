import { equal, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { attackByNonsense, attackBySchema, isWell } from './attack.ts';
import { compareWithModel } from './model.ts';
import { openRoom, type Room } from './room.ts';
import { createTally } from './tally.ts';

// A fixed seed keeps the test deterministic; `npm run fuzz` uses new ones.
const seed = 20_261_126;

describe('requests that no client should send', () => {
  let room: Room;
  before(async () => {
    room = await openRoom();
  });
  after(() => room.server.stop());

  it('is answered as the API says of itself, and never said again', async () => {
    const tally = createTally();
    await attackBySchema({ room, tally, requests: 8_000, seed });
    equal(tally.complaints, 0, (await tally.describe()).join('\n'));
  });

  it('is refused, or its connection closed, where it is no HTTP; the next client is answered', async () => {
    const tally = createTally();
    await attackByNonsense({ room, tally, requests: 4_000, seed });
    equal(tally.complaints, 0, (await tally.describe()).join('\n'));
  });

  it('leaves nothing in the log, and a server that is well', async () => {
    ok(await isWell(room));
    equal(room.log.leaked, 0);
    equal(room.log.unexpected, 0);
  });
});

describe('whatever citizens do', () => {
  it('the server shows what a model of it shows, after every step', async () => {
    const { complaint, steps } = await compareWithModel({ sequences: 8, seed });
    equal(complaint, undefined);
    ok(steps > 50);
  });
});
