import { existsSync } from 'node:fs';
import { defineCommand } from 'citty';
import { backUp } from '../stores/sqlite/backup.ts';
import { fromCaller, keysFile, readConfig } from './config.ts';
import { orStop, Stop } from './stop.ts';

export const backup = defineCommand({
  meta: { description: 'Copy the database and the keys into one file, beside a server that runs' },
  args: {
    file: { type: 'positional', required: true, description: 'The file to make', valueHint: 'FILE' },
  },
  run: ({ args }) => orStop(runBackup)(fromCaller(args.file)),
});

const runBackup = async (file: string): Promise<void> => {
  const config = readConfig(process.env);
  if (config.databaseUrl !== undefined) {
    throw new Stop(
      'DATABASE_URL names a PostgreSQL database: back it up with pg_dump or pg_basebackup, and keys.json beside it',
    );
  }
  for (const needed of [config.database, keysFile(config)]) {
    if (!existsSync(needed)) throw new Stop(`there is no ${needed}: set SHURA_DATA to the folder of the server`);
  }
  if (existsSync(file)) throw new Stop(`${file} is there already: give a name that is free`);
  process.stderr.write(`copying ${config.database}\n`);
  try {
    backUp({ database: config.database, keys: keysFile(config), file });
  } catch (error) {
    throw new Stop(`cannot make ${file}: ${error instanceof Error ? error.message : error}`);
  }
  process.stdout.write(
    `${file}\nIt holds the keys: keep it as safe as the server. To restore it, put it at shura.db in an empty SHURA_DATA.\n`,
  );
};
