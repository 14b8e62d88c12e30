import { createHmac, randomBytes } from 'node:crypto';
import type pg from 'pg';

interface Day {
  readonly secret: Buffer;
  /** Milliseconds until the next UTC day, by the database's clock. */
  readonly lasts: number;
}

/**
 * The first process of a UTC day makes that day's secret and deletes the previous one, so that the HMACs of a past day
 * cannot be computed again. The table is unlogged: neither a WAL archive nor a standby has the secrets.
 */
const statement = `WITH today AS (SELECT (now() AT TIME ZONE 'UTC')::date AS day),
  gone AS (DELETE FROM day_secret USING today WHERE day_secret.day < today.day)
  INSERT INTO day_secret (day, secret) SELECT day, $1 FROM today
  ON CONFLICT (day) DO UPDATE SET day = excluded.day
  RETURNING secret, extract(epoch FROM (day + 1) - now() AT TIME ZONE 'UTC')::float8 * 1000 AS lasts`;

/** Replaces names by HMACs with the secret of the day, which all processes share. Queries the database once a day. */
export const createDaySecret = (pool: pg.Pool) => {
  let asking: Promise<{ secret: Buffer; until: number }> | undefined;
  const ask = async () => {
    const { rows } = await pool.query<Day>(statement, [randomBytes(32)]);
    const [{ secret, lasts } = { secret: Buffer.alloc(0), lasts: 0 }] = rows;
    return { secret, until: performance.now() + lasts };
  };
  const askOnce = () => {
    asking = ask();
    asking.catch(() => {
      asking = undefined;
    });
    return asking;
  };

  /**
   * HMAC-SHA-256 (RFC 2104) of a name, base64url. `pepper` is a secret of the server that the database does not have.
   */
  return async (pepper: Uint8Array, name: string): Promise<string> => {
    const known = await (asking ?? askOnce());
    const { secret } = performance.now() < known.until ? known : await askOnce();
    return createHmac('sha256', pepper).update(secret).update(name).digest('base64url');
  };
};
export type DaySecret = ReturnType<typeof createDaySecret>;
