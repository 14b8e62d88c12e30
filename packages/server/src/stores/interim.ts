import type { StoredTally } from '../model/snapshot.ts';
import { interimsOf, ofPoll, standingsOf } from './queries.ts';
import type { Tx } from './row-types.ts';
import { put } from './statements.ts';

/**
 * Saves the current tally as the poll's public interim tally if at least `every` more people have taken part since the
 * last one. Returns the stored interim tally, whether or not it changed; undefined if there is none.
 */
export const keepInterim = async (tx: Tx, poll: number, every: number): Promise<StoredTally | undefined> => {
  const [kept] = await interimsOf(tx, ofPoll(poll));
  const [standing] = await standingsOf(tx, ofPoll(poll));
  if (!standing || standing.participants < (kept?.participants ?? 0) + every) return kept;
  const { participants, ofL0, updatedAt, cells } = standing;
  const row = { participants, of_l0: ofL0, updated_at: updatedAt ?? 0, cells: JSON.stringify(cells) };
  await put(tx, 'interim', { poll }, row);
  return standing;
};
