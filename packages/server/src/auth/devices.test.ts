import { equal, notEqual } from 'node:assert/strict';
import { createHmac, randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createDevices } from './devices.ts';
import { hmacSha256 } from './hmac.ts';

const keys = () => ({ device: randomBytes(32), voter: randomBytes(32) });

describe('device tokens', () => {
  it('are recognised by the server that minted them, for what they are good for', () => {
    const devices = createDevices(keys());
    equal(devices.verify(devices.mint('citizen', randomBytes(16))), 'citizen');
    equal(devices.verify(devices.mint('import', randomBytes(16))), 'import');
    equal(createDevices(keys()).verify(devices.mint('citizen', randomBytes(16))), undefined);
  });

  it('are refused when any one of their bits is another', () => {
    const devices = createDevices(keys());
    const bytes = Buffer.from(devices.mint('citizen', randomBytes(16)), 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const forged = Buffer.from(bytes);
      forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      equal(devices.verify(forged.toString('base64url')), undefined);
    }
  });

  it('are different voters in different polls, and the same one in one', () => {
    const devices = createDevices(keys());
    const token = devices.mint('citizen', randomBytes(16));
    equal(devices.voterOf(1, token), devices.voterOf(1, token));
    notEqual(devices.voterOf(1, token), devices.voterOf(2, token));
  });

  it('come of a one-time value always the same', () => {
    const devices = createDevices(keys());
    equal(devices.ofOnce('a'), devices.ofOnce('a'));
    notEqual(devices.ofOnce('a'), devices.ofOnce('b'));
    equal(devices.verify(devices.ofOnce('a')), 'citizen');
  });
});

it('HMAC-SHA-256 is what the platform says it is', () => {
  const key = fc.uint8Array({ maxLength: 64 });
  const message = fc.uint8Array({ maxLength: 256 });
  fc.assert(
    fc.property(key, message, (k, m) => {
      const expected = createHmac('sha256', k).update(m).digest().toString('latin1');
      equal(hmacSha256(Buffer.from(k))(Buffer.from(m).toString('latin1')), expected);
    }),
  );
});
