import { type Kysely, sql } from 'kysely';
import type { Schema } from '../row-types.ts';
import { idleFor, orBusy } from './database.ts';

/**
 * Keep-alive interval of the session that holds the lock, in ms. Without it the session times out and loses the lock.
 */
const keepAlive = 20_000;

/** Runs `work` while a separate transaction holds a lock of this name. */
export const exclusively = async <Value>(
  db: Kysely<Schema>,
  name: string,
  work: () => Promise<Value>,
): Promise<Value> => {
  const held = await orBusy(db.startTransaction().execute());
  const awake = setInterval(() => void sql`SELECT 1`.execute(held).catch(() => {}), keepAlive).unref();
  try {
    await orBusy(sql`SELECT set_config('lock_timeout', '5s', true), ${idleFor('60s')}`.execute(held));
    await orBusy(sql`SELECT pg_advisory_xact_lock(hashtext('shura'), hashtext(${name}))`.execute(held));
    return await work();
  } finally {
    clearInterval(awake);
    // The transaction wrote nothing: rolling back only releases the lock.
    await held
      .rollback()
      .execute()
      .catch(() => {});
  }
};

export const lease = async (db: Kysely<Schema>, job: string, holder: string, lasts: number): Promise<boolean> => {
  const until = sql`now() + ${lasts} * interval '1 millisecond'`;
  const { rows } = await orBusy(
    sql`INSERT INTO lease (job, holder, until) VALUES (${job}, ${holder}, ${until})
      ON CONFLICT (job) DO UPDATE SET holder = excluded.holder, until = excluded.until
      WHERE lease.holder = excluded.holder OR lease.until < now()
      RETURNING job`.execute(db),
  );
  return rows.length > 0;
};
