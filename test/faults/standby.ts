import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { addressIn } from '../bench/ours.ts';
import { nameIn } from '../harness/postgres-cluster.ts';
import { addStandby, onEach, promote } from '../postgres/standby.ts';
import { breakGround } from './ground.ts';
import { someVotes } from './kills.ts';
import { createChecks, type Scenario } from './scenario.ts';

const hands = 16;
/** Timeout in ms for servers to find the new primary: longer than a statement's. */
const timeout = 20_000;

/**
 * Promotes the standby amid votes, repeatedly, alternating between a killed primary and one that lives on without a
 * standby. Two workers know both addresses and must find the promoted one. A new standby replaces the old primary while
 * votes go on.
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
    // More votes than may have been in flight.
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
  check(Math.max(longest.killed, longest.alive) < timeout, 'the servers did not find the new primary in time');
  const findings = await ground.audit();
  await Promise.all([primary.remove(), other.remove()]);
  return { findings, missed };
};
