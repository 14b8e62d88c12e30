// A check of proofs of work that derives the hash but does not compare it.
// Must fail with: accepts only the right proof
import { pbkdf2Sync } from 'node:crypto';
import { describeProofs } from '@shura/server/testing';

describeProofs('gullible', async (once, challenge) => {
  const hash = pbkdf2Sync(once, challenge, 1, 4, 'sha256');
  return hash.length === 4;
});
