import { randomUUID } from 'node:crypto';
import { copyStore } from './copy.ts';
import { checkVersion } from './migrations.ts';
import { addressesOf } from './postgres/addresses.ts';
import { fillPostgres, finishMove, markUnfinished } from './postgres/fill-database.ts';
import { openMover, openReader, queriesOn } from './sqlite/database.ts';
import { markMoved, movedTo, sayMoved } from './sqlite/moved.ts';

export interface MoveOptions {
  /** The SQLite database; a server may have it open. */
  readonly file: string;
  /** The empty PostgreSQL database. */
  readonly url: string;
  /** Fingerprint of the keys. */
  readonly mark: string;
  readonly warn: (message: string) => void;
}

/** The database cannot be moved; the message says why. */
export class NotMoved extends Error {
  override readonly name = 'NotMoved';
}

/**
 * Moves everything from SQLite to PostgreSQL, and closes the SQLite database for good. Returns how long writes were
 * blocked, in ms.
 *
 * A SQLite write transaction spans the move, so that nothing else can write. Within it, one PostgreSQL transaction
 * fills the target and creates a marker: servers do not start on a database with the marker. The marker is removed once
 * SQLite has committed that the database was moved. After an interruption at any point, exactly one of the two
 * databases accepts votes and has all of them; the next move resumes or starts again.
 */
export const moveStore = async ({ file, url, mark, warn }: MoveOptions): Promise<number> => {
  const reader = openReader(file);
  const earlier = movedTo(reader);
  await checkVersion(queriesOn(reader))
    .finally(() => reader.close())
    .catch((error: Error) => {
      throw new NotMoved(`it ${error.message}`);
    });
  if (earlier) {
    if (await finishMove(url, earlier.id)) return 0;
    throw new NotMoved(sayMoved(earlier));
  }
  const id = randomUUID();
  const { host, pathname } = new URL(addressesOf(url)[0] ?? url);
  const sqlite = queriesOn(openMover(file));
  let began = performance.now();
  try {
    await sqlite.transaction().execute((from) =>
      fillPostgres({
        ...{ url, warn, over: mark },
        async fill(to) {
          await markMoved(from, { id, at: Date.now(), place: host + pathname });
          began = performance.now();
          await copyStore({ engine: 'sqlite', tx: from }, { engine: 'postgres', tx: to });
          await markUnfinished(to, id);
        },
      }),
    );
  } finally {
    await sqlite.destroy();
  }
  const waited = performance.now() - began;
  await finishMove(url, id);
  return waited;
};
