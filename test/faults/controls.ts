import { chmodSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { benchFolder } from '../bench/conditions.ts';
import { addressIn, type StoreName } from '../bench/ours.ts';
import { nameIn, startCluster } from '../harness/postgres-cluster.ts';
import { addStandby, onEach, promote, waitsFor } from '../postgres/standby.ts';
import { type Findings, isClean } from './audit.ts';
import { breakGround, type Ground } from './ground.ts';
import { sabotaged, someVotes } from './kills.ts';
import { moved } from './move.ts';
import { hit, underPatroni } from './patroni.ts';
import { judgeRace, race } from './races.ts';
import { createChecks, type Scenario } from './scenario.ts';

/** A deliberate fault that the harness must find. */
export interface Control {
  readonly store: StoreName;
  /** The finding that the harness must report. */
  readonly reports: 'lost' | 'surplus';
  /** Breaks the running server or database, before any vote. */
  readonly breaks: (ground: Ground) => Promise<void>;
  /** Sends votes and interrupts them, then audits the store. */
  readonly attack: (ground: Ground, random: () => number) => Promise<Findings>;
}

/** Votes until the server is killed, as in `app`. */
const killed: Control['attack'] = async (ground, random) => {
  const voters = ground.voters(16);
  await someVotes(voters, random);
  await ground.stop('SIGKILL');
  await voters.stop();
  return ground.audit();
};

/** Votes until PostgreSQL is killed, as in `database`. */
const databaseKilled: Control['attack'] = async (ground, random) => {
  const voters = ground.voters(16);
  await someVotes(voters, random);
  await ground.cluster.kill();
  await ground.stop('SIGKILL');
  await voters.stop();
  await ground.cluster.start();
  ground.cluster.run('ALTER ROLE shura RESET ALL');
  return ground.audit();
};

/** Concurrent votes of the same people, as in `races`. */
const raced: Control['attack'] = async (ground, random) => {
  const urls = [ground.url(), (await ground.start()).url];
  const { findings } = await judgeRace(ground, await race(ground, { ballots: 2_000, people: 200, urls, random }));
  return findings;
};

/** Votes while the asynchronous standby lags, then promotes it, as in `standby`. */
const promoted: Control['attack'] = async (ground, random) => {
  const primary = ground.cluster;
  const other = await addStandby(primary, { within: dirname(primary.folder) });
  try {
    waitsFor(primary, '');
    writeFileSync(addressIn(ground.data), onEach(nameIn(ground.address), primary, other));
    await ground.start();
    const voters = ground.voters(16);
    await other.stop();
    await someVotes(voters, random);
    await primary.kill();
    await other.start();
    promote(other);
    await voters.finish();
    await ground.stop();
    return await ground.audit();
  } finally {
    await other.remove();
  }
};

/** Votes while a second leader appears beside the old one, without synchronous replication, as in `patroni`. */
const led: Control['attack'] = async (ground, random) => {
  await using cluster = await underPatroni(ground, { version: 17, synchronous: false });
  const voters = ground.voters(16);
  await someVotes(voters, random);
  await hit(cluster, voters, 'Patroni frozen');
  await voters.finish();
  await ground.stop();
  return await ground.audit();
};

/** Moves a poll under votes, as in `move`, and reopens the file to those who still vote there. */
const movedAndOpened: Control['attack'] = async (ground, random) => {
  const within = benchFolder();
  chmodSync(within, 0o755);
  const cluster = await startCluster({ within });
  try {
    const url = cluster.newDatabase();
    const voters = ground.voters(16);
    await someVotes(voters, random);
    await moved(ground, url);
    reopen(join(ground.data, 'shura.db'));
    await voters.more(20);
    await ground.stop();
    writeFileSync(addressIn(ground.data), url);
    await ground.start();
    await voters.finish();
    await ground.stop();
    return await ground.audit();
  } finally {
    await cluster.remove();
  }
};

/** Removes the mark of a moved database, and the triggers that block writes. */
const reopen = (file: string): void => {
  const database = new DatabaseSync(file);
  const triggers = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all();
  database.exec(`${triggers.map(({ name }) => `DROP TRIGGER "${String(name)}";`).join('')} DROP TABLE moved`);
  database.close();
};

/** Drops the unique key, and with it the lock on the voter. */
const dropKey = ({ cluster, address }: Ground): Promise<void> => {
  cluster.run(
    `ALTER TABLE ballot DROP CONSTRAINT ballot_pkey;
     CREATE OR REPLACE FUNCTION lock_ballots(polls integer[], slots smallint[]) RETURNS void LANGUAGE sql AS 'SELECT'`,
    nameIn(address),
  );
  return Promise.resolve();
};

/** Turns off synchronous commits for a running server's role, which a start would refuse, and flushes the WAL late. */
const flushLate = ({ cluster }: Ground): Promise<void> => {
  cluster.run(`ALTER SYSTEM SET wal_writer_delay = '10s'`);
  cluster.run(`SELECT pg_reload_conf(); ALTER ROLE shura SET synchronous_commit = off;
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'shura'`);
  return Promise.resolve();
};

const running =
  (how?: Parameters<Ground['start']>[0]) =>
  async (ground: Ground): Promise<void> => {
    await ground.start(how);
  };
const thenBroken =
  (breaks: Control['breaks']) =>
  async (ground: Ground): Promise<void> => {
    await ground.start();
    await breaks(ground);
  };

const answersFirst = { reports: 'lost', breaks: running(sabotaged('answers-first')), attack: killed } as const;

export const controls = {
  'answers before the commit, on SQLite': { store: 'sqlite', ...answersFirst },
  'answers before the commit, on PostgreSQL': { store: 'postgres', ...answersFirst },
  'writes each ballot twice, on SQLite': {
    store: 'sqlite',
    reports: 'surplus',
    breaks: running(sabotaged('writes-twice')),
    attack: killed,
  },
  'no unique key, on PostgreSQL': {
    store: 'postgres',
    reports: 'surplus',
    breaks: thenBroken(dropKey),
    attack: raced,
  },
  'synchronous_commit = off, on PostgreSQL': {
    store: 'postgres',
    reports: 'lost',
    breaks: thenBroken(flushLate),
    attack: databaseKilled,
  },
  'an asynchronous standby': {
    store: 'postgres',
    reports: 'lost',
    breaks: () => Promise.resolve(),
    attack: promoted,
  },
  'Patroni without synchronous_mode': {
    store: 'postgres',
    reports: 'lost',
    breaks: () => Promise.resolve(),
    attack: led,
  },
  'a database that takes votes after it was moved': {
    store: 'sqlite',
    reports: 'lost',
    breaks: running(),
    attack: movedAndOpened,
  },
} as const satisfies Readonly<Record<string, Control>>;

/** Returns the number of the first run that catches a control, each on new ground, and the last findings. */
export const runsUntilCaught = async (
  { store, reports, breaks, attack }: Control,
  { runs, random }: { readonly runs: number; readonly random: () => number },
): Promise<{ readonly run: number | undefined; readonly findings: Findings | undefined }> => {
  let findings: Findings | undefined;
  for (let run = 1; run <= runs; run += 1) {
    await using ground = await breakGround({ store, random });
    await breaks(ground);
    findings = await attack(ground, random);
    if (!isClean(findings) && findings[reports] > 0) return { run, findings };
  }
  return { run: undefined, findings };
};

/** Each control must be caught within ten runs: otherwise the harness proves nothing. */
export const brokenControls: Scenario = async ({ random, say }) => {
  const { check, missed } = createChecks();
  for (const [name, control] of Object.entries(controls)) {
    const { run, findings } = await runsUntilCaught(control, { runs: 10, random });
    check(run !== undefined, `${name}: not caught in 10 runs`);
    if (run !== undefined) {
      say(`${name}: caught in run ${String(run)}, ${String(findings?.[control.reports])} ${control.reports}`);
    }
  }
  return { missed };
};
