import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';
import { idleFor, orBusy } from './database.ts';

/** Holds a lock of this name in a transaction of its own, that nothing else is done in, for as long as the work takes. */
export const exclusively = <Value>(db: Kysely<Schema>, name: string, work: () => Promise<Value>): Promise<Value> =>
  db.transaction().execute(async (tx) => {
    await orBusy(sql`SELECT set_config('lock_timeout', '5s', true), ${idleFor('60s')}`.execute(tx));
    await orBusy(sql`SELECT pg_advisory_xact_lock(hashtext('shura'), hashtext(${name}))`.execute(tx));
    return work();
  });

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
