import type { Store } from '@shura/server';
import type { Entry } from './crowd.ts';

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

/** Whether anything is there that should not be, or the other way round. */
export const isClean = ({ lost, ghosts, surplus, wrong }: Findings): boolean => lost + ghosts + surplus + wrong === 0;

/** Holds everything that was ever sent to the bench poll against what its store has. */
export const audit = async (
  store: Store,
  ledger: readonly Entry[],
  voterOf: (poll: number, token: string) => string,
): Promise<Findings> => {
  const poll = (await store.load()).polls.find(({ slug }) => slug === 'bench');
  if (!poll) throw new Error('the bench poll is gone');
  const places = ['north', 'south', 'east', 'west'];
  let [lost, ghosts, there] = [0, 0, 0];
  for (const { token, choice, outcome } of ledger) {
    const { answers } = await store.ownBallots(poll.id, voterOf(poll.id, token));
    const [[, found] = []] = answers;
    there += answers.length;
    if (outcome === 'answered' && found !== places.indexOf(choice)) lost += 1;
    if (outcome === 'refused' && found !== undefined) ghosts += 1;
  }
  const [recount] = await store.recount('bench');
  if (!recount) throw new Error('the bench poll is gone');
  const { participants, ballots, differences } = recount;
  return {
    votes: ledger.length,
    answered: ledger.filter(({ outcome }) => outcome === 'answered').length,
    lost,
    ghosts,
    surplus: ballots - there,
    wrong: differences.length + Number(participants.kept !== participants.counted),
  };
};
