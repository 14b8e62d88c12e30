import { deepEqual, equal, ok } from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { bitsFor, createProofs, lastLimit, limitFor } from '../auth/proof-of-work.ts';
import { defaultRates, fade } from '../model/rate-limits.ts';
import { describeProofs, describeRush } from '../testing/describe-crowd.ts';
import { bucketsOf, localCrowd, secondsUntil } from './crowd-buckets.ts';

const second = 1_000;
const { free } = defaultRates.newDevices;

const here = localCrowd(() => 0);
describeRush('in one process', async () => ({ crowds: [here, here] }));
describeProofs('of ours', createProofs());

it('the buckets of an address are those of its wider networks, by prefix', () => {
  const keys = (network: string) => bucketsOf('p', network, 60).map(({ key, room }) => `${key} ${room}`);
  deepEqual(keys('192.0.2.7'), ['p 192.0.2.7 60', 'p 192.0.2/24 480']);
  deepEqual(keys('32.1.13.184.0.1.2.3/64'), [
    'p 32.1.13.184.0.1.2.3/64 60',
    'p 32.1.13.184.0.1.2/56 120',
    'p 32.1.13.184.0.1/48 480',
  ]);
  deepEqual(keys('unknown'), ['p unknown 60']);
});

it('three hundred people behind one address are admitted in five minutes, even if one has come every second for hours', async () => {
  let now = 0;
  const crowd = localCrowd(() => now);
  const buckets = bucketsOf('poll:1', '192.0.2.7', free);
  for (; now < 3 * 3_600 * second; now += second) await crowd.enter(buckets, lastLimit);
  const asked: number[] = [];
  for (let n = 0; n < 300; n += 1, now += second) {
    await crowd.enter(buckets, lastLimit);
    const load = await crowd.enter(buckets, lastLimit);
    ok(load < lastLimit, `person ${n}`);
    asked.push(bitsFor(load));
  }
  equal(Math.max(...asked), 9, 'half of the most work there is');
});

it('a count decays, so that the bucket admits its room every ten minutes without work, for ever', async () => {
  let now = 0;
  const crowd = localCrowd(() => now);
  const buckets = [{ key: 'a', room: free }];
  for (let n = 0; n < 1_000; n += 1, now += fade / (free - 1)) ok((await crowd.enter(buckets, 1)) < 1);
});

it('the wait is exact: a second less is too soon', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 400 }), async (count) => {
      let now = 0;
      const crowd = localCrowd(() => now);
      const buckets = [{ key: 'a', room: 8 }];
      for (let n = 0; n < count; n += 1) await crowd.enter(buckets, Number.POSITIVE_INFINITY);
      const load = await crowd.enter(buckets, 1);
      fc.pre(load >= 1);
      const wait = secondsUntil(load, 1);
      now = (wait - 1) * second;
      ok(wait === 1 || (await crowd.enter(buckets, 1)) >= 1);
      now = wait * second;
      ok((await crowd.enter(buckets, 1)) < 1 || wait === 1);
    }),
  );
});

it('the networks that were seen longest ago are dropped if there are too many', async () => {
  const crowd = localCrowd(() => 0);
  const enter = (key: number) => crowd.enter([{ key: String(key), room: 1 }], 1);
  for (let key = 0; key < 100_001; key += 1) await enter(key);
  deepEqual([await enter(50_001), await enter(0)], [1, 0]);
});

it('the work doubles with the load up to a maximum, and work of one step less is accepted', () => {
  deepEqual([1, 1.99, 2, 4, 8, 16, 31.9].map(bitsFor), [6, 6, 7, 8, 9, 10, 10]);
  deepEqual([6, 7, 8, 9, 10].map(limitFor), [4, 8, 16, 32, 32]);
});
