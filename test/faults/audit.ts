import type { Store } from '@shura/server';
import { recounted } from '../bench/ours.ts';
import { choices, type Entry } from './voters.ts';

export interface Findings {
  readonly votes: number;
  readonly answered: number;
  /** Ballots that were answered, but are missing or different. */
  readonly lost: number;
  /** Ballots that were refused for good, but are present. */
  readonly ghosts: number;
  /** Ballots never sent, or second ones of a voter. */
  readonly surplus: number;
  /** Counters that differ from their ballots. */
  readonly wrong: number;
}

/** True without any error. */
export const isClean = ({ lost, ghosts, surplus, wrong }: Findings): boolean =>
  [lost, ghosts, surplus, wrong].every((found) => found === 0);

/** The audit of an empty store. */
export const nothing: Findings = { votes: 0, answered: 0, lost: 0, ghosts: 0, surplus: 0, wrong: 0 };

/** Adds two audits. A negative surplus of one does not cancel a positive one of the other. */
export const added = (one: Findings, other: Findings): Findings => ({
  votes: one.votes + other.votes,
  answered: one.answered + other.answered,
  lost: one.lost + other.lost,
  ghosts: one.ghosts + other.ghosts,
  surplus: Math.abs(one.surplus) + Math.abs(other.surplus),
  wrong: one.wrong + other.wrong,
});

/** Compares everything ever sent to the bench poll with its store. */
export const audit = async (
  store: Store,
  ledger: readonly Entry[],
  voterOf: (token: string) => string,
): Promise<Findings> => {
  const poll = (await store.load()).polls.find(({ slug }) => slug === 'bench');
  if (!poll) throw new Error('the bench poll is gone');
  let [lost, ghosts, there] = [0, 0, 0];
  for (const { token, choice, outcome } of ledger) {
    const [{ answers } = { answers: [] }] = await store.ownBallots([{ poll: poll.id, voter: voterOf(token) }]);
    const [[, found] = []] = answers;
    // If a voter has several ballots, it is unknown which one was sent: count one.
    there += Math.min(1, answers.length);
    if (outcome === 'answered' && found !== choices.indexOf(choice)) lost += 1;
    if (outcome === 'refused' && found !== undefined) ghosts += 1;
  }
  const { counted, wrong } = await recounted(store);
  return {
    votes: ledger.length,
    answered: ledger.filter(({ outcome }) => outcome === 'answered').length,
    lost,
    ghosts,
    surplus: counted - there,
    wrong,
  };
};
