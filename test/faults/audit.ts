import type { Store } from '@shura/server';
import { recounted } from '../bench/ours.ts';
import { choices, type Entry } from './voters.ts';

export interface Findings {
  readonly votes: number;
  readonly answered: number;
  /** Answered, and not there as they were sent. */
  readonly lost: number;
  /** Refused for good, and there all the same. */
  readonly ghosts: number;
  /** Ballots that nobody sent, or more than one of a voter. */
  readonly surplus: number;
  /** Counters that are not what the ballots come to. */
  readonly wrong: number;
}

/** Whether nothing is there that should not be, and the other way round. */
export const isClean = ({ lost, ghosts, surplus, wrong }: Findings): boolean =>
  [lost, ghosts, surplus, wrong].every((found) => found === 0);

/** What an audit of nothing finds. */
export const nothing: Findings = { votes: 0, answered: 0, lost: 0, ghosts: 0, surplus: 0, wrong: 0 };

/** The findings of two audits together. A ballot that is missing in one does not make up for one too many in the other. */
export const added = (one: Findings, other: Findings): Findings => ({
  votes: one.votes + other.votes,
  answered: one.answered + other.answered,
  lost: one.lost + other.lost,
  ghosts: one.ghosts + other.ghosts,
  surplus: Math.abs(one.surplus) + Math.abs(other.surplus),
  wrong: one.wrong + other.wrong,
});

/** Holds everything that was ever sent to the bench poll against what its store has. */
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
    // More than one is not known to be what was sent, whatever they say.
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
