import { deepEqual } from 'node:assert/strict';
import { it } from 'node:test';
import type { BallotOutcome, BallotWrite } from '../model/store.ts';
import { createRepeats } from './repeats.ts';

it('a recent voter is looked up, unless a ballot of theirs is being written', async () => {
  const asked: string[] = [];
  const write = { poll: 1, voter: '\x01'.repeat(16), answers: [], edition: 1, changes: 0 } as unknown as BallotWrite;
  const outcome = { kind: 'unchanged' } as BallotOutcome;
  let gate = Promise.withResolvers<BallotOutcome>();
  const { record, recordNew: send } = createRepeats(
    async () => {
      asked.push('read');
      return undefined;
    },
    () => {
      asked.push('write');
      return gate.promise;
    },
  );
  const first = send(write);
  gate.resolve(outcome);
  await first;
  gate = Promise.withResolvers();
  const [second, third] = [send(write), send(write)];
  await new Promise(setImmediate);
  const fourth = send(write);
  gate.resolve(outcome);
  await Promise.all([second, third, fourth]);
  deepEqual(asked.splice(0), ['write', 'read', 'read', 'write', 'write', 'write']);
  gate = Promise.withResolvers();
  const [change, repeat] = [record(write), send(write)];
  gate.resolve(outcome);
  await Promise.all([change, repeat]);
  deepEqual(asked, ['write', 'write']);
});
