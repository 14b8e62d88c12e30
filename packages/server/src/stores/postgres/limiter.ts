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
  return {
    async take(key, wanted = 1) {
      try {
        await limiter.consume(hashed(key), wanted);
        return 0;
      } catch (error) {
        if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1_000));
        throw error;
      }
    },
    async giveBack(key, unused = 1) {
      await limiter.reward(hashed(key), unused);
    },
  };
};
