import { sql } from 'kysely';
import type { StoredTally } from '../model/loaded.ts';
import { interimsOf, standingsOf } from './queries.ts';
import type { Tx } from './row-types.ts';

/**
 * Saves the current standing as the poll's public interim result if at least `every` more people have taken part since
 * the last one. Returns what was saved, or undefined.
 */
export const keepInterim = async (tx: Tx, poll: number, every: number): Promise<StoredTally | undefined> => {
  const ofPoll = (column: string) => sql<boolean>`${sql.ref(column)} = ${poll}`;
  const [kept] = await interimsOf(tx, ofPoll);
  const [standing] = await standingsOf(tx, ofPoll);
  if (!standing || standing.participants < (kept?.participants ?? 0) + every) return kept;
  const row = {
    participants: standing.participants,
    of_l0: standing.ofL0,
    updated_at: standing.updatedAt ?? 0,
    cells: JSON.stringify(standing.cells),
  };
  await tx
    .insertInto('interim')
    .values({ poll, ...row })
    .onConflict((conflict) => conflict.column('poll').doUpdateSet(row))
    .execute();
  return standing;
};
