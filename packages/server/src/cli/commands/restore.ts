import { chmodSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { defineCommand } from 'citty';
import type { Recount } from '../../model/store.ts';
import { copyStore } from '../../stores/copy.ts';
import { NewerDatabase } from '../../stores/migrations.ts';
import { fillPostgres } from '../../stores/postgres/fill-database.ts';
import { recount } from '../../stores/recount.ts';
import type { Tx } from '../../stores/row-types.ts';
import { NoBackup, putInPlace, takeOut } from '../../stores/sqlite/backup.ts';
import { withMigrated } from '../../stores/sqlite/database.ts';
import { CommandError, messageOf, orCommandError } from '../command-error.ts';
import { fromCaller, putKeys, readConfig } from '../config.ts';
import { explained } from '../open-store.ts';

export const restore = defineCommand({
  meta: { description: 'Restore a backup into a new SHURA_DATA or an empty DATABASE_URL' },
  args: {
    file: { type: 'positional', required: true, description: 'A file of "shura backup"', valueHint: 'FILE' },
  },
  run: orCommandError(({ file }) => runRestore(fromCaller(file))),
});

const runRestore = async (file: string): Promise<void> => {
  process.umask(0o077);
  const config = readConfig(process.env);
  const { data, database, databaseUrl: url } = config;
  if (!existsSync(file)) throw new CommandError(`there is no ${file}: name a file that "shura backup" made`);
  const taken = url === undefined ? [database, `${database}-wal`].find(existsSync) : undefined;
  if (taken !== undefined) throw new CommandError(`${taken} is there already: set SHURA_DATA to a new folder`);
  mkdirSync(data, { recursive: true, mode: 0o700 });

  const partial = `${database}.partial`;
  let takeBack = () => {};
  try {
    const carried = takeOut(file, partial);
    chmodSync(partial, 0o600);
    takeBack = putKeys(config, carried);
    const polls = await withMigrated(new Database(partial), async (tx) => {
      await dropAccess(tx);
      if (url !== undefined) await fill(url, tx);
      return recount(tx);
    });
    if (url === undefined) putInPlace(partial, database);
    takeBack = () => {};
    say(url === undefined ? database : 'the database in DATABASE_URL', polls);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    if (error instanceof NoBackup)
      throw new CommandError(`${file} ${error.message}: name a file that "shura backup" made`);
    if (error instanceof NewerDatabase) throw new CommandError(`${file} ${error.message}`);
    throw new CommandError(`cannot restore ${file}: ${messageOf(error)}`);
  } finally {
    takeBack();
    for (const rest of [partial, `${partial}-journal`]) rmSync(rest, { force: true });
  }
};

/** A backup holds old sessions and invitations: people who have lost access since must not regain it (decision 45). */
const dropAccess = async (tx: Tx): Promise<void> => {
  for (const table of ['session', 'verification', 'invitation'] as const) await tx.deleteFrom(table).execute();
};

const fill = (url: string, from: Tx): Promise<void> =>
  fillPostgres({
    url,
    warn: (message) => process.stderr.write(`${message}\n`),
    fill: (to) => copyStore({ engine: 'sqlite', tx: from }, { engine: 'postgres', tx: to }),
  }).catch(explained(url));

const say = (place: string, polls: readonly Recount[]): void => {
  const whole = polls.filter(({ purgedAt }) => purgedAt === undefined);
  const wrong = whole.filter(
    ({ participants, ofL0, differences }) =>
      [participants, ofL0].some(({ kept, counted }) => kept !== counted) || differences[0],
  );
  process.stdout.write(
    `Restored to ${place}, all but sessions and invitations; counted again: ${whole.length - wrong.length} of ${whole.length} polls come to what was kept.\n`,
  );
  if (wrong.length === 0) return;
  process.stderr.write(`shura: "shura recount" says what differs: ${wrong.map(({ slug }) => slug).join(', ')}\n`);
  process.exitCode = 1;
};
