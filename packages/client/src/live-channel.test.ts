import assert from 'node:assert/strict';
import { afterEach, beforeEach, it, mock } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Results } from '@shura/contract';
import { liveChannel } from './live-channel.ts';

/** Replaces EventSource, which Node does not have, and records its instances. */
class RecordedSource extends EventTarget {
  static opened: RecordedSource[] = [];
  closed = false;
  readonly url: string;
  constructor(url: string) {
    super();
    this.url = url;
    RecordedSource.opened.push(this);
  }
  close() {
    this.closed = true;
  }
  say(results: object) {
    this.dispatchEvent(new MessageEvent('results', { data: JSON.stringify(results) }));
  }
}

const second = 1_000;
const pass = async (ms: number) => {
  mock.timers.tick(ms);
  // Lets pending responses arrive.
  await wait(1);
};
const never = () => Promise.reject<Results>(new Error('no request is expected'));

beforeEach(() => {
  RecordedSource.opened = [];
  Object.assign(globalThis, { EventSource: RecordedSource });
  mock.timers.enable({ apis: ['setInterval'] });
  mock.method(Math, 'random', () => 0.5);
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'EventSource');
  mock.timers.reset();
  mock.restoreAll();
});

it('all listeners of a server share one stream, which closes with the last', async () => {
  const heard: string[] = [];
  const stops = ['b', 'a', 'a'].map((slug) =>
    liveChannel('https://x', never)(slug, ({ poll }) => heard.push(`${slug}<${poll}`)),
  );
  await wait(5);
  const [stream, ...others] = RecordedSource.opened;
  assert.equal(stream?.url, 'https://x/api/v1/live?slug=b&slug=a');
  assert.deepEqual(others, []);
  stream.say({ poll: 'a' });
  assert.deepEqual(heard, ['a<a', 'a<a']);
  stops[2]?.();
  await wait(5);
  assert.equal(RecordedSource.opened.length, 1, 'a second listener of the same poll changes nothing');
  stops[0]?.();
  stops[1]?.();
  await wait(5);
  assert.equal(stream.closed, true);
  assert.equal(RecordedSource.opened.length, 1);
});

it('another stream opens when a widget with another poll joins', async () => {
  const first = liveChannel('https://y', never)('a', () => {});
  await wait(5);
  const second = liveChannel('https://y', never)('b', () => {});
  await wait(5);
  assert.deepEqual(
    RecordedSource.opened.map(({ url, closed }) => [url, closed]),
    [
      ['https://y/api/v1/live?slug=a', true],
      ['https://y/api/v1/live?slug=a&slug=b', false],
    ],
  );
  first();
  second();
});

it('results are requested while the stream is silent, until it works again', async () => {
  const asked: string[] = [];
  const heard: number[] = [];
  const ask = async (slug: string) => ({ poll: slug, participants: asked.push(slug) }) as Results;
  const stop = liveChannel('https://z', ask)('a', ({ participants }) => heard.push(participants));
  await wait(5);
  await pass(50 * second);
  assert.deepEqual(heard, [1, 2], 'refused, or kept by a proxy: asked at an easy pace');
  assert.equal(RecordedSource.opened.length, 1);

  mock.method(Math, 'random', () => 0.05);
  await pass(25 * second);
  assert.deepEqual(
    RecordedSource.opened.map(({ closed }) => closed),
    [true, false],
    'now and then another stream is tried',
  );
  for (let time = 0; time < 10; time += 1) {
    RecordedSource.opened[1]?.say({ poll: 'a', participants: 100 + time });
    await pass(10 * second);
  }
  assert.equal(asked.length, 3, 'a stream that speaks is believed');
  assert.equal(heard.at(-1), 109);

  stop();
  await pass(1000 * second);
  assert.equal(asked.length, 3, 'no request is sent for a page that does not listen, such as a hidden one');
});

it('results are requested on a page without streams, also after a failure', async () => {
  Reflect.deleteProperty(globalThis, 'EventSource');
  let times = 0;
  const failing = () => {
    times += 1;
    return Promise.reject(new Error('no connection'));
  };
  const stop = liveChannel('https://w', failing)('a', () => assert.fail('there was nothing to hear'));
  await wait(5);
  await pass(100 * second);
  assert.equal(times, 4);
  stop();
});
