import { equal } from 'node:assert/strict';
import { pollTag } from '../e2e/host-site.ts';
import { describeHosts } from './describe-hosts.ts';
import { staysALink, voteIsCounted } from './visitor.ts';

/** Scripts of a page that patch globals before our script arrives; votes must still count. */
const survived: Readonly<Record<string, () => void>> = {
  'adds enumerable methods to every object and array': () => {
    for (const prototype of [Object.prototype, Array.prototype, String.prototype, Function.prototype]) {
      for (const name of ['each', 'extend', 'first', 'last', 'isEmpty']) {
        Object.assign(prototype, { [name]: () => undefined });
      }
    }
  },
  'replaces array methods with those of an old library': () => {
    const collect = function (this: unknown[], run: (item: unknown, index: number) => unknown, self?: unknown) {
      const all: unknown[] = [];
      for (let index = 0; index < this.length; index += 1) all[index] = run.call(self, this[index], index);
      return all;
    };
    const pick = function (this: unknown[], test: (item: unknown, index: number) => unknown) {
      const all: unknown[] = [];
      for (let index = 0; index < this.length; index += 1) if (test(this[index], index)) all[all.length] = this[index];
      return all;
    };
    const find = function (this: unknown[], test: (item: unknown, index: number) => unknown) {
      return pick.call(this, test)[0];
    };
    const entries = function (this: unknown[]) {
      return collect.call(this, (item) => item);
    };
    Object.assign(Array.prototype, { map: collect, collect, filter: pick, select: pick, find, detect: find, entries });
    Object.assign(Array, { from: (list: ArrayLike<unknown>) => collect.call(list as unknown[], (item) => item) });
    Object.assign(Date.prototype, { toJSON: () => 'a date' });
    Object.assign(Number.prototype, { toJSON: undefined });
  },
  'replaces JSON.parse': () => {
    const { parse } = JSON;
    JSON.parse = (text: string) => {
      if (text.includes('shura')) throw new SyntaxError('not ours');
      return parse(text);
    };
  },
  'replaces Promise': () => {
    const Native = Promise;
    class Own {
      static resolve = (value: unknown) => Native.resolve(value);
      static reject = (reason: unknown) => Native.reject(reason);
      static all = (list: readonly unknown[]) => Native.all(list);
      static race = (list: readonly unknown[]) => Native.race(list);
      constructor(run: ConstructorParameters<typeof Native>[0]) {
        // biome-ignore lint/correctness/noConstructorReturn: as old polyfills do
        return new Native(run) as unknown as Own;
      }
    }
    Object.assign(window, { Promise: Own });
  },
  'sets the clock two days back': () => {
    const { now } = Date;
    const behind = 2 * 24 * 3600 * 1000;
    Date.now = () => now() - behind;
  },
  'sets the clock two days ahead': () => {
    const Native = Date;
    const ahead = 2 * 24 * 3600 * 1000;
    const Moved = class extends Native {
      constructor(...args: readonly unknown[]) {
        if (args.length) super(...(args as [number]));
        else super(Native.now() + ahead);
      }
      static override now = () => Native.now() + ahead;
    };
    Object.assign(window, { Date: Moved });
  },
  'has no event streams': () => Object.assign(window, { EventSource: undefined }),
  'has a storage that throws': () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  },
  'has a full storage': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'stores invalid JSON under our keys': () => {
    for (const name of ['kept', 'followed']) {
      for (let port = 0; port < 2; port += 1) localStorage.setItem(`shura:${name}:${String(port)}`, '{');
    }
    Storage.prototype.getItem = (key: string) => (key.includes('kept') ? '{"answers":' : null);
  },
};

/** Patches that prevent voting: the fallback link stays, and no error is logged. */
const withoutPoll: Readonly<Record<string, () => void>> = {
  'replaces fetch with one that returns a page': () => {
    window.fetch = () =>
      Promise.resolve(new Response('<!doctype html>', { status: 200, headers: { 'content-type': 'text/html' } }));
  },
  'replaces fetch with one that returns other JSON': () => {
    window.fetch = () => Promise.resolve(Response.json({ ok: true }));
  },
  'replaces fetch with one that throws': () => {
    window.fetch = () => {
      throw new TypeError('no requests here');
    };
  },
  'adds credentials to every request': () => {
    const { fetch } = window;
    window.fetch = (url, init) => fetch(url, { ...init, credentials: 'include' });
  },
  'replaces Array.prototype.map with one that throws': () => {
    const { map } = Array.prototype;
    Array.prototype.map = () => {
      throw new TypeError('broken');
    };
    // Browser drivers need `map` too.
    setTimeout(() => Object.assign(Array.prototype, { map }), 1500);
  },
  'replaces Array.prototype.filter with one that returns nothing': () => {
    const { filter } = Array.prototype;
    Array.prototype.filter = () => [];
    setTimeout(() => Object.assign(Array.prototype, { filter }), 3000);
  },
  'replaces Array.prototype.map with one that returns nothing': () => {
    const { map } = Array.prototype;
    Array.prototype.map = () => [];
    setTimeout(() => Object.assign(Array.prototype, { map }), 3000);
  },
  'breaks the formatting of dates': () => {
    Object.assign(Date.prototype, {
      toLocaleString: () => {
        throw new RangeError('broken');
      },
    });
  },
};

describeHosts('a page whose script', (it) => {
  for (const [sentence, script] of Object.entries(survived)) {
    it(`${sentence}: the vote is counted`, async ({ shura, open }) => {
      const { visitor } = await open({
        head: `<script>(${String(script)})()</script><script type="module" src="${shura.url}/w/v1/shura.js"></script>`,
        body: pollTag(shura.url, 'gardens'),
      });
      await voteIsCounted(visitor, shura);
    });
  }

  for (const [sentence, script] of Object.entries(withoutPoll)) {
    it(`${sentence}: the link stays`, async ({ shura, open }) => {
      const { visitor, host } = await open({
        head: `<script>(${String(script)})()</script><script type="module" src="${shura.url}/w/v1/shura.js"></script>`,
        body: pollTag(shura.url, 'gardens'),
      });
      await visitor.until('the element', () => customElements.get('shura-poll') !== undefined);
      await staysALink(visitor);
      equal(host.asked.filter((asked) => asked.startsWith('POST')).length, 0);
    });
  }
});
