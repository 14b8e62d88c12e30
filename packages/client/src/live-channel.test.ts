import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { listen } from './live-channel.ts';

/** Node has no EventSource: this one records which were opened and which are. */
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

beforeEach(() => {
  RecordedSource.opened = [];
  Object.assign(globalThis, { EventSource: RecordedSource });
});
afterEach(() => Reflect.deleteProperty(globalThis, 'EventSource'));

it('shares one stream among all listeners of a server and closes it with the last', async () => {
  const heard: string[] = [];
  const stops = ['b', 'a', 'a'].map((slug) => listen('https://x', slug, ({ poll }) => heard.push(`${slug}<${poll}`)));
  await wait();
  const [stream, ...others] = RecordedSource.opened;
  assert.equal(stream?.url, 'https://x/api/v1/live?slug=a&slug=b');
  assert.deepEqual(others, []);
  stream.say({ poll: 'a' });
  assert.deepEqual(heard, ['a<a', 'a<a']);
  stops[2]?.();
  await wait();
  assert.equal(RecordedSource.opened.length, 1, 'a second listener of the same poll changes nothing');
  stops[0]?.();
  stops[1]?.();
  await wait();
  assert.equal(stream.closed, true);
  assert.equal(RecordedSource.opened.length, 1);
});

it('opens another stream when a widget with another poll joins', async () => {
  const first = listen('https://y', 'a', () => {});
  await wait();
  const second = listen('https://y', 'b', () => {});
  await wait();
  assert.deepEqual(
    RecordedSource.opened.map(({ url, closed }) => [url, closed]),
    [
      ['https://y/api/v1/live?slug=a', true],
      ['https://y/api/v1/live?slug=a&slug=b', false],
    ],
  );
  first();
  second();
  await wait();
});
