// A store that checks before it writes, without a lock.
// Must fail with: records one ballot from 200 concurrent ones of one voter
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BallotWrite, OwnBallots, Store } from '@shura/server';
import { openSqliteStore } from '@shura/server/stores/sqlite';
import { describeRaces } from '@shura/server/testing';

const ballotsCell = -3;

const racyStore = async (): Promise<Store> => {
  const store = await openSqliteStore({ file: join(mkdtempSync(join(tmpdir(), 'shura-racy-')), 'shura.db') });
  const voters = new Set<string>();
  const counts = new Map<number, number>();
  const tallies = () => [
    {
      poll: 1,
      participants: 0,
      ofL0: 0,
      updatedAt: null,
      cells: [...counts].map(([cell, n]) => [0, cell, n] as const),
    },
  ];

  const record = async ({ voter, answers }: BallotWrite) => {
    const own: OwnBallots = { answers, revision: 1 };
    const voted = voters.has(voter);
    await new Promise(setImmediate);
    if (voted) return { kind: 'unchanged' as const, own };
    voters.add(voter);
    for (const [, choice] of answers) {
      for (const cell of [ballotsCell, Number(choice)]) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    return { kind: 'recorded' as const, created: 1, changed: 0, own };
  };

  return {
    ...store,
    async load() {
      const loaded = await store.load();
      return {
        ...loaded,
        polls: loaded.polls.map((poll) => ({ ...poll, participants: voters.size })),
        tallies: tallies(),
      };
    },
    recordBallots: async (batch) => ({ outcomes: await Promise.all(batch.map(record)), changes: [] }),
  };
};

describeRaces('racy', racyStore, () => '');
