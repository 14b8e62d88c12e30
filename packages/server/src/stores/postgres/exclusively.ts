import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';
import { idleFor, orBusy } from './database.ts';

/** Milliseconds between two signs of life of a session that holds such a lock while others work; without, it loses it. */
const sign = 20_000;

/** Holds a lock of this name in a transaction of its own, that nothing else is done in, for as long as the work takes. */
export const exclusively = async <Value>(
  db: Kysely<Schema>,
  name: string,
  work: () => Promise<Value>,
): Promise<Value> => {
  const held = await orBusy(db.startTransaction().execute());
  const awake = setInterval(() => void sql`SELECT 1`.execute(held).catch(() => {}), sign).unref();
  try {
    await orBusy(sql`SELECT set_config('lock_timeout', '5s', true), ${idleFor('60s')}`.execute(held));
    await orBusy(sql`SELECT pg_advisory_xact_lock(hashtext('shura'), hashtext(${name}))`.execute(held));
    return await work();
  } finally {
    clearInterval(awake);
    // Nothing was written in it: that it is over is all.
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
