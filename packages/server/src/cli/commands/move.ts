import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { defineCommand } from 'citty';
import { NotTheSame } from '../../stores/copy.ts';
import { moveStore, NotMoved } from '../../stores/move.ts';
import { CommandError, orCommandError } from '../command-error.ts';
import { findKeys, readConfig } from '../config.ts';
import { explainFailure, noDatabase } from '../open-store.ts';

export const move = defineCommand({
  meta: {
    description: 'Copy everything from SQLite in SHURA_DATA to PostgreSQL in DATABASE_URL while a server runs',
  },
  run: orCommandError(async () => {
    const config = readConfig(process.env);
    const { database, databaseUrl: url } = config;
    if (url === undefined)
      throw new CommandError('set DATABASE_URL to the PostgreSQL database to move to, which is empty');
    if (!existsSync(database)) throw noDatabase(database);
    const { mark } = findKeys(config);
    process.stderr.write('copying: votes wait for it to end\n');
    const warn = (message: string) => process.stderr.write(`${message}\n`);
    const waited = await moveStore({ file: database, url, mark, warn }).catch((error: unknown) => {
      if (error instanceof NotMoved) throw new CommandError(`cannot move ${database}: ${error.message}`);
      if (error instanceof NotTheSame || error instanceof Database.SqliteError)
        throw new CommandError(`cannot move ${database}: ${error.message}; it is as it was, and so is the server`);
      throw explainFailure(error, url);
    });
    process.stdout.write(
      `Moved and counted again: the same rows in each table, the same recount of each poll. Votes waited ${(waited / 1000).toFixed(1)} s.\n` +
        `The server that had ${database} open ends by itself: start it with DATABASE_URL. Keep that file until the first backup.\n`,
    );
  }),
});
