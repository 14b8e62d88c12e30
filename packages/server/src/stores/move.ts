import { randomUUID } from 'node:crypto';
import { copyStore } from './copy.ts';
import { checkVersion } from './migrations.ts';
import { addressesOf } from './postgres/addresses.ts';
import { fillPostgres, finishMove, markUnfinished } from './postgres/fill.ts';
import { openMover, openReader, queriesOn } from './sqlite/database.ts';
import { markMoved, movedTo, sayMoved } from './sqlite/moved.ts';

export interface MoveOptions {
  /** The SQLite database; a server may have it open. */
  readonly file: string;
  /** The PostgreSQL database, which is empty. */
  readonly url: string;
  /** Mark of the keys that ballots are written with. */
  readonly mark: string;
  readonly warn: (message: string) => void;
}

/** The database cannot be moved as it is; the message says why. */
export class NotMoved extends Error {
  override readonly name = 'NotMoved';
}

/**
 * Brings everything from SQLite to PostgreSQL, and closes the SQLite database for good. Resolves to the milliseconds in
 * which nothing could be written there.
 *
 * One transaction of SQLite spans it, which nobody else can write beside. Within it PostgreSQL is filled, in one
 * transaction too, with a mark that no server starts on; the mark goes when SQLite has committed that it was moved.
 * Wherever this is cut off, one of the two takes votes and has all of them, and the next move goes on or begins anew.
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
