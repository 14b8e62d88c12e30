import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Limiter, Rate } from '../../model/rate-limits.ts';
import type { DaySecret } from './day-secret.ts';

interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

/**
 * Counts in the unlogged table `rate`, in windows as long as an empty bucket takes to refill; each window allows one
 * burst. Addresses are keyed with the secret of the day, so at midnight UTC all counts restart.
 */
export const postgresLimiter = (
  { pool, keyed }: { readonly pool: pg.Pool; readonly keyed: DaySecret },
  name: string,
  { perMinute, burst }: Rate,
  pepper: Uint8Array,
): Limiter => {
  const limiter = new RateLimiterPostgres({
    // Unnamed statements: a pooler may run the next one on a connection without the prepared name.
    storeClient: { query: ({ text, values }: Statement) => pool.query(text, values) },
    storeType: 'client',
    tableName: 'rate',
    tableCreated: true,
    keyPrefix: name,
    points: burst,
    duration: Math.ceil((60 * burst) / perMinute),
  });
  const hidden = (key: string) => keyed(pepper, `${name} ${key}`);
  const giveBack = async (key: string, unused = 1): Promise<void> => {
    await limiter.reward(await hidden(key), unused);
  };
  return {
    async take(key, wanted = 1) {
      const asked = Math.min(wanted, burst);
      const hiddenKey = await hidden(key);
      try {
        await limiter.consume(hiddenKey, asked);
        return 0;
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        // The limiter also counts a refused request. If the request asked for several tokens, give them back, so
        // that the tokens still left are not lost.
        if (asked > 1) await giveBack(key, asked);
        return Math.max(1, Math.ceil(error.msBeforeNext / 1_000));
      }
    },
    giveBack,
  };
};
