import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { addressIn } from '../bench/ours.ts';
import { nameIn } from '../postgres/cluster.ts';
import { addStandby, onEach, promote } from '../postgres/standby.ts';
import { breakGround } from './ground.ts';
import { someVotes } from './kills.ts';
import { createChecks, type Scenario } from './scenario.ts';

const hands = 16;
/** Milliseconds after which servers have not found a new primary by themselves: longer than a statement may take. */
const patience = 20_000;

/**
 * Makes the standby take over in the middle of votes, again and again: by turns from a primary that was killed, and from
 * one that lives on and would take votes if it had a standby. Two workers know both addresses, and have to find the one that
 * is promoted by themselves. In the place of the old primary a new standby is made, while votes go on.
 */
export const standby: Scenario = async ({ runs, random, say }) => {
  await using ground = await breakGround({ store: 'postgres', random });
  const within = dirname(ground.cluster.folder);
  const { missed, check } = createChecks();
  let primary = ground.cluster;
  let other = await addStandby(primary, { within });
  writeFileSync(addressIn(ground.data), onEach(nameIn(ground.address), primary, other));
  await ground.start({ more: ['--workers', '2'] });
  const voters = ground.voters(hands);
  const longest = { killed: 0, alive: 0 };
  for (let run = 1; run <= runs; run += 1) {
    await someVotes(voters, random);
    const how = run % 2 === 0 ? 'alive' : 'killed';
    if (how === 'killed') await primary.kill();
    promote(other);
    const began = performance.now();
    // One more than may have been under way.
    await voters.more(hands + 1);
    longest[how] = Math.max(longest[how], performance.now() - began);
    const { port } = primary;
    await primary.remove();
    primary = other;
    other = await addStandby(primary, { within, port });
  }
  await voters.finish();
  await ground.stop();
  say(`the longest until votes were taken again: ${longest.killed.toFixed(0)} ms after a kill`);
  say(`beside a primary that lived on: ${longest.alive.toFixed(0)} ms`);
  check(Math.max(longest.killed, longest.alive) < patience, 'the servers did not find the new primary in time');
  const findings = await ground.audit();
  await Promise.all([primary.remove(), other.remove()]);
  return { findings, missed };
};
