import { deviceHeader, deviceSchema } from '@shura/contract';
import * as v from 'valibot';
import type { Journal } from './import-journal.ts';
import type { Act, PolisExport } from './import-polis.ts';
import type { Sender } from './import-send.ts';

export interface ReplayOptions {
  readonly polis: Pick<PolisExport, 'slug' | 'voters'>;
  readonly journal: Journal;
  readonly sender: Sender;
  /** Voters at a time. */
  readonly lanes: number;
  readonly onAct: () => void;
}

/**
 * Sends every act of every voter who is not done, one request an act: each voter's in order, many voters side by side.
 * A voter who was cut short begins again with the same token: the last act of each statement is what stays.
 */
export const replay = async ({ polis, journal, sender, lanes, onAct }: ReplayOptions): Promise<void> => {
  const tokenOf = async (voter: string): Promise<string> => {
    const known = journal.tokens.get(voter);
    if (known !== undefined) return known;
    const { token } = v.parse(deviceSchema, JSON.parse(await sender.post('devices')));
    // Before the first act: a voter whose token were lost would count as somebody else the next time.
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
  await Promise.all(Array.from({ length: lanes }, lane));
};
