import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { resultsPath } from '../bench/ours.ts';
import type { Cluster } from '../harness/postgres-cluster.ts';
import { breakGround } from './ground.ts';
import { createChecks, type Scenario } from './scenario.ts';
import { breakGroundOn, fillUnder, mountVolume, spaceFor } from './volume.ts';

/** Fills the disk with the ballots, repeatedly. Reads go on, and votes resume once there is room. */
export const disk: Scenario = async ({ runs, random, store, say }) => {
  using volume = mountVolume(256);
  const options = { store, random };
  await using ground = await breakGroundOn(volume, options);
  const server = await ground.start();
  const voters = ground.voters(16, 400);
  const { check, missed } = createChecks();
  let slowest = 0;
  for (let run = 1; run <= runs; run += 1) {
    await voters.more(20);
    await fillUnder(ground, volume, options);
    check(
      (await fetch(server.url + resultsPath)).ok,
      `run ${String(run)}: results are not read while the disk is full`,
    );
    await wait(random() * 500);
    volume.free();
    const began = performance.now();
    await voters.more(20);
    slowest = Math.max(slowest, performance.now() - began);
  }
  await voters.finish();
  await ground.stop();
  say(
    `full ${String(runs)} times, and the server ran into it each time; 20 more votes ${slowest.toFixed(0)} ms later at most`,
  );
  return { findings: await ground.audit(), missed };
};

/**
 * Fills the disk with PostgreSQL's WAL, which ends PostgreSQL: nothing may be lost, and it restarts once there is room.
 */
export const diskWal: Scenario = async ({ runs, random, say }) => {
  using volume = mountVolume(160);
  await using ground = await breakGround({ store: 'postgres', random });
  const { cluster } = ground;
  await cluster.stop();
  const log = join(cluster.folder, 'data', 'pg_wal');
  const space = join(spaceFor(ground, volume), 'pg_wal');
  execFileSync('cp', ['-a', log, space]);
  rmSync(log, { recursive: true });
  symlinkSync(space, log);
  await cluster.start();
  cluster.run(`ALTER SYSTEM SET max_wal_size = '64MB'`);
  cluster.run(`ALTER SYSTEM SET min_wal_size = '32MB'`);
  cluster.run('SELECT pg_reload_conf()');
  await ground.start();
  const voters = ground.voters(16);
  let slowest = 0;
  for (let run = 1; run <= runs; run += 1) {
    await voters.more(20);
    volume.fill();
    while (!hasPanicked(cluster)) await writeLog(cluster);
    await wait(random() * 1_000);
    volume.free();
    await cluster.stop('immediate');
    await cluster.start();
    const began = performance.now();
    await voters.more(20);
    slowest = Math.max(slowest, performance.now() - began);
  }
  await voters.finish();
  await ground.stop();
  say(`PostgreSQL gave up ${String(runs)} times; 20 more votes ${slowest.toFixed(0)} ms after its start at most`);
  return { findings: await ground.audit(), missed: [] };
};

const hasPanicked = (cluster: Cluster): boolean => /PANIC: .*No space left on device/.test(cluster.said());

/** Switches to a new WAL file: votes alone would take long to fill the last one. */
const writeLog = async (cluster: Cluster): Promise<void> => {
  try {
    cluster.run('SELECT pg_switch_wal()');
  } catch {
    // PostgreSQL has stopped, or is restarting.
  }
  await wait(100);
};
