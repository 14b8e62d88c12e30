import { deviceHeader, deviceSchema } from '@shura/contract';
import * as v from 'valibot';
import type { Journal } from './journal.ts';
import type { PolisAnswer, PolisExport } from './read-polis.ts';
import type { Sender } from './send.ts';

export interface ReplayOptions {
  readonly polis: Pick<PolisExport, 'slug' | 'voters'>;
  readonly journal: Journal;
  readonly sender: Sender;
  /** Maximum number of voters sent concurrently. */
  readonly concurrency: number;
  readonly onAnswer: () => void;
}

/**
 * Sends all answers of unfinished voters, one request for each: a voter's answers in order, voters concurrently. After an
 * interruption, all answers of an unfinished voter are sent again with the same token: the last answer to each statement
 * wins.
 */
export const replay = async ({ polis, journal, sender, concurrency, onAnswer }: ReplayOptions): Promise<void> => {
  const tokenOf = async (voter: string): Promise<string> => {
    const known = journal.tokens.get(voter);
    if (known !== undefined) return known;
    const { token } = v.parse(deviceSchema, JSON.parse(await sender.post('devices')));
    // The token is saved before the first answer: without it, a voter would be counted twice on the next run.
    await journal.append({ voter, token });
    return token;
  };

  const replayVoter = async (voter: string, answers: readonly PolisAnswer[]) => {
    const device = { [deviceHeader]: await tokenOf(voter) };
    for (const { statement, answer } of answers) {
      await sender.post(`polls/${polis.slug}/ballots`, { answers: { [statement]: answer } }, device);
      onAnswer();
    }
    await journal.append({ voter, done: true });
  };

  const waiting = [...polis.voters].filter(([voter]) => !journal.done.has(voter)).values();
  const lane = async () => {
    for (const [voter, answers] of waiting) await replayVoter(voter, answers);
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
};
