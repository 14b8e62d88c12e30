import { equal, notEqual, rejects, throws } from 'node:assert/strict';
import { createHmac, randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isOfL0 } from '../model/ballot-level.ts';
import { createDevices, createScope, type Level } from './devices.ts';
import { hmacSha256 } from './hmac.ts';
import { createWrapping } from './keys.ts';

const scope = createScope(randomBytes(32));
const once = () => randomBytes(16).toString('base64url');
const device = (level: Level = 'L1') => ({ level, id: scope.idOf(once()) });

describe('device tokens', () => {
  it('carry their level, and are valid only with the secret that made them', () => {
    for (const level of ['L0', 'L1', 'import'] as const) {
      const token = scope.mint(device(level));
      equal(token.length, 44);
      equal(scope.read(token)?.level, level);
      equal(createScope(randomBytes(32)).read(token), undefined);
    }
  });

  it('are refused if any single bit is changed', () => {
    const bytes = Buffer.from(scope.mint(device()), 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const forged = Buffer.from(bytes);
      forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      equal(scope.read(forged.toString('base64url')), undefined);
    }
  });

  it('are the same for the same one-time value', () => {
    const [one, other] = [once(), once()];
    equal(scope.idOf(one), scope.idOf(one));
    notEqual(scope.idOf(one), scope.idOf(other));
  });

  it('give a voter key that has their level and differs for each poll', () => {
    for (let turn = 0; turn < 64; turn += 1) {
      const [open, proven] = [device('L0'), device('L1')];
      equal(isOfL0(scope.voterOf(open)), true);
      equal(isOfL0(scope.voterOf(proven)), false);
      equal(isOfL0(scope.voterOf({ ...proven, level: 'import' })), false);
    }
    const one = device();
    const token = scope.mint(one);
    equal(scope.voterOf(one).length, 16);
    equal(scope.voterOf(one), scope.read(token)?.voter);
    equal(Buffer.from(token, 'base64url').toString('latin1').includes(scope.voterOf(one).slice(1)), false);
    notEqual(scope.voterOf(one), createScope(randomBytes(32)).voterOf(one));
  });
});

describe('secrets of polls', () => {
  const keys = { root: randomBytes(32) };
  const shelf = () => {
    const kept = new Map<string, Uint8Array>();
    const keep = (name: string, fresh: Uint8Array) => {
      kept.set(name, kept.get(name) ?? fresh);
      return kept.get(name) ?? fresh;
    };
    const secrets = async (kind: string, fresh: ReadonlyMap<string, Uint8Array>) =>
      new Map([...fresh].map(([owner, sealed]) => [owner, keep(`${owner} ${kind}`, sealed)]));
    return { kept, store: { secrets } };
  };

  it('are created once, found by other processes, and differ between polls', async () => {
    const { store } = shelf();
    const [one, other] = [1, 2].map(() => createDevices({ keys, store, random: randomBytes }));
    const token = (await one?.of('poll:1'))?.mint(device()) ?? '';
    notEqual((await other?.of('poll:1'))?.read(token), undefined);
    equal((await other?.of('poll:2'))?.read(token), undefined);
    equal((await other?.of('consultation:1'))?.read(token), undefined);
  });

  it('cannot be read without the key of the server, nor under the name of another poll', async () => {
    const { kept, store } = shelf();
    await createDevices({ keys, store, random: randomBytes }).of('poll:1');
    const stranger = createDevices({ keys: { root: randomBytes(32) }, store, random: randomBytes });
    await rejects(stranger.of('poll:1'));
    kept.set('poll:2 devices', kept.get('poll:1 devices') ?? new Uint8Array());
    await rejects(createDevices({ keys, store, random: randomBytes }).of('poll:2'));
    const { wrap, unwrap } = createWrapping(keys);
    const wrapped = wrap(Buffer.alloc(32), 'a', randomBytes(12));
    throws(() => unwrap(wrapped.with(20, (wrapped[20] ?? 0) ^ 1), 'a'));
  });

  it('are read by one query if many are requested at once', async () => {
    const { store } = shelf();
    let queries = 0;
    const counted = {
      secrets: (...given: Parameters<typeof store.secrets>) => {
        queries += 1;
        return store.secrets(...given);
      },
    };
    const devices = createDevices({ keys, store: counted, random: randomBytes });
    const owners = Array.from({ length: 200 }, (_, n) => `poll:${n}` as const);
    await Promise.all([...owners, ...owners].map(devices.of));
    equal(queries, 1);
    await devices.of('poll:200');
    equal(queries, 2);
  });

  it('are requested again after the store failed', async () => {
    const { store } = shelf();
    let asked = 0;
    const failing = {
      secrets: (...given: Parameters<typeof store.secrets>) => {
        asked += 1;
        return asked === 1 ? Promise.reject(new Error('no answer')) : store.secrets(...given);
      },
    };
    const devices = createDevices({ keys, store: failing, random: randomBytes });
    await rejects(devices.of('poll:1'));
    await devices.of('poll:1');
  });
});

it('HMAC-SHA-256 equals that of the platform', () => {
  const key = fc.uint8Array({ maxLength: 64 });
  const message = fc.uint8Array({ maxLength: 256 });
  fc.assert(
    fc.property(key, message, (k, m) => {
      const expected = createHmac('sha256', k).update(m).digest().toString('latin1');
      equal(hmacSha256(Buffer.from(k))(Buffer.from(m).toString('latin1')), expected);
    }),
  );
});
