import { deviceHeader, deviceSchema } from '@shura/contract';
import * as v from 'valibot';
import type { Journal } from './journal.ts';
import type { Act, PolisExport } from './read-polis.ts';
import type { Sender } from './send.ts';

export interface ReplayOptions {
  readonly polis: Pick<PolisExport, 'slug' | 'voters'>;
  readonly journal: Journal;
  readonly sender: Sender;
  /** Maximum number of voters sent concurrently. */
  readonly concurrency: number;
  readonly onAct: () => void;
}

/**
 * Sends all acts of unfinished voters, one request per act: a voter's acts in order, voters concurrently. After an
 * interruption, all acts of an unfinished voter are sent again with the same token: the last act of each statement
 * wins.
 */
export const replay = async ({ polis, journal, sender, concurrency, onAct }: ReplayOptions): Promise<void> => {
  const tokenOf = async (voter: string): Promise<string> => {
    const known = journal.tokens.get(voter);
    if (known !== undefined) return known;
    const { token } = v.parse(deviceSchema, JSON.parse(await sender.post('devices')));
    // The token is saved before the first act: without it, a voter would be counted twice on the next run.
    await journal.append({ voter, token });
    return token;
  };

  const replayVoter = async (voter: string, acts: readonly Act[]) => {
    const device = { [deviceHeader]: await tokenOf(voter) };
    for (const { statement, answer } of acts) {
      await sender.post(`polls/${polis.slug}/ballots`, { answers: { [statement]: answer } }, device);
      onAct();
    }
    await journal.append({ voter, done: true });
  };

  const waiting = [...polis.voters].filter(([voter]) => !journal.done.has(voter)).values();
  const lane = async () => {
    for (const [voter, acts] of waiting) await replayVoter(voter, acts);
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
};
