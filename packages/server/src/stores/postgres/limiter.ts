import { createHash } from 'node:crypto';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Limiter, Rate } from '../../rates.ts';

interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

/**
 * Counts in the table `rate`, which does not outlive a crash of the database: windows as long as an empty bucket takes to
 * fill, that hold a burst each. Keys are hashed, so that no address is written down as it is.
 */
export const postgresLimiter = (pool: pg.Pool, name: string, { perMinute, burst }: Rate): Limiter => {
  const limiter = new RateLimiterPostgres({
    // Without their names: a pooler may give the next statement to a connection that does not know them.
    storeClient: { query: ({ text, values }: Statement) => pool.query(text, values) },
    storeType: 'client',
    tableName: 'rate',
    tableCreated: true,
    keyPrefix: name,
    points: burst,
    duration: Math.ceil((60 * burst) / perMinute),
  });
  const hashed = (key: string) => createHash('sha256').update(`${name} ${key}`).digest('base64url');
  const giveBack = async (key: string, unused = 1): Promise<void> => {
    await limiter.reward(hashed(key), unused);
  };
  return {
    async take(key, wanted = 1) {
      const asked = Math.min(wanted, burst);
      try {
        await limiter.consume(hashed(key), asked);
        return 0;
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        // What is refused is counted all the same: of several, those that were left are left still.
        if (asked > 1) await giveBack(key, asked);
        return Math.max(1, Math.ceil(error.msBeforeNext / 1_000));
      }
    },
    giveBack,
  };
};
