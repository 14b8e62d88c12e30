import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { defineCommand } from 'citty';
import { copyStore } from '../../stores/copy.ts';
import { checkVersion } from '../../stores/migrations.ts';
import type { Tx } from '../../stores/row-types.ts';
import { makeBackup } from '../../stores/sqlite/backup.ts';
import { openReader, withMigrated } from '../../stores/sqlite/database.ts';
import { CommandError, messageOf, orCommandError } from '../command-error.ts';
import { type Config, findKeys, fromCaller, keysFile, readConfig } from '../config.ts';
import { noDatabase, readDatabase } from '../open-store.ts';

export const backup = defineCommand({
  meta: { description: 'Copy the database and the keys to one file while servers run' },
  args: {
    file: { type: 'positional', required: true, description: 'The backup file to write', valueHint: 'FILE' },
  },
  run: orCommandError(({ file }) => runBackup(fromCaller(file))),
});

const runBackup = async (file: string): Promise<void> => {
  const config = readConfig(process.env);
  if (config.databaseUrl === undefined && !existsSync(config.database)) throw noDatabase(config.database);
  const keys = findKeys(config);
  if (existsSync(file)) throw new CommandError(`${file} is there already: give a name that is free`);
  process.stderr.write(
    `copying ${config.databaseUrl === undefined ? config.database : 'the database in DATABASE_URL'}\n`,
  );
  await makeBackup({ file, keys: keys.text, fill: (partial) => readInto(partial, config, keys.mark) }).catch(
    (error: unknown) => {
      if (error instanceof CommandError) throw error;
      throw new CommandError(`cannot make ${file}: ${messageOf(error)}`);
    },
  );
  process.stdout.write(`${file}\nIt holds the keys: keep it as safe as the server. "shura restore" takes it back.\n`);
};

/** Copies SQLite with `VACUUM INTO`, or one snapshot of PostgreSQL, to a SQLite file. Throws if the keys are wrong. */
const readInto = (partial: string, config: Config, mark: string): Promise<void> =>
  readDatabase(config, async (tx) => {
    const kept = await tx.selectFrom('keys').select('mark').executeTakeFirst();
    if (kept && kept.mark !== mark) {
      throw new CommandError(`${keysFile(config)} is not of this database: set SHURA_DATA to the folder of its server`);
    }
    if (config.databaseUrl === undefined) copyFile(config.database, partial);
    else await copyTables(tx, partial);
  });

const copyFile = (database: string, partial: string): void => {
  const reader = openReader(database);
  try {
    reader.prepare('VACUUM INTO ?').run(partial);
  } finally {
    reader.close();
  }
};

const copyTables = async (tx: Tx, partial: string): Promise<void> => {
  await checkVersion(tx);
  const file = new Database(partial);
  // No rollback journal: a failed backup file is deleted.
  file.pragma('journal_mode = OFF');
  file.pragma('synchronous = OFF');
  await withMigrated(file, (to) => copyStore({ engine: 'postgres', tx }, { engine: 'sqlite', tx: to }));
};
