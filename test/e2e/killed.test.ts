import { equal, ok } from 'node:assert/strict';
import { it } from 'node:test';
import { killUnderLoad } from './killed.ts';
import { startShura } from './shura-process.ts';

it('loses no acknowledged vote when it is killed under load, three times over', async () => {
  for (let round = 0; round < 3; round += 1) {
    const { acknowledged, lost, ballots, participants } = await killUnderLoad(startShura, startShura);
    ok(acknowledged >= 30, 'votes were under way');
    equal(lost, 0, 'votes that were acknowledged and lost');
    equal(ballots, participants, 'the tally is that of the ballots');
    ok(ballots >= acknowledged);
  }
});
