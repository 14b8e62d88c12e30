// A store that looks before it writes, and lets others in between.
// Must fail with: one ballot of 200 parallel ones by one voter
import type { AgencyRecord, BallotWrite, OwnBallots, PollRecord, Store, StoredPoll } from '@shura/server';
import { describeRaces } from '@shura/server/testing';

const ballotsCell = -3;

const racyStore = async (): Promise<Store> => {
  const agencies: AgencyRecord[] = [];
  const polls: StoredPoll[] = [];
  const voters = new Set<string>();
  const counts = new Map<number, number>();
  const tallies = () => [{ poll: 1, participants: 0, cells: [...counts].map(([cell, n]) => [0, cell, n] as const) }];

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
    load: async () => ({
      agencies,
      consultations: [],
      polls: polls.map((poll) => ({ ...poll, participants: voters.size })),
      tallies: tallies(),
    }),
    saveAgency: async (agency) => void agencies.push(agency),
    saveConsultation: async () => {},
    async savePoll(poll: PollRecord) {
      const saved = { ...poll, id: 1, edition: 1, participants: 0, updatedAt: null };
      polls.push(saved);
      return saved;
    },
    recordBallots: async (batch) => ({ outcomes: await Promise.all(batch.map(record)), changes: [] }),
    ownBallots: async () => ({ answers: [], revision: 0 }),
    recount: async () => [],
    close: async () => {},
  };
};

describeRaces('racy', racyStore, () => '');
