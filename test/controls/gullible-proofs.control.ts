// A check of proofs that derives the hash, and does not look at it.
// Must fail with: takes the right one, and none that is wrong
import { pbkdf2Sync } from 'node:crypto';
import { describeProofs } from '@shura/server/testing';

describeProofs('gullible', async (once, challenge) => {
  const hash = pbkdf2Sync(once, challenge, 1, 4, 'sha256');
  return hash.length === 4;
});
