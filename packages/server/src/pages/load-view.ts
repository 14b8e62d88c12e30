import { type OwnBallot, type Poll, problemTypes, type Results } from '@shura/contract';
import { Refusal } from '../model/refusal.ts';
import { mayFind, maySeeResults } from '../rules/visibility.ts';
import type { BallotService } from '../services/ballots.ts';
import type { Polls } from '../state/polls.ts';
import { type PollView, pagesOf } from './poll-view.ts';
import type { Voice } from './voice.ts';

export interface Sources {
  readonly polls: Polls;
  readonly ballots: Pick<BallotService, 'own'>;
  readonly clock: () => number;
}

/** The requested poll and language, with the voter's token if there is one. */
export interface Wanted {
  readonly slug: string;
  readonly voice: Voice;
  readonly token: string | undefined;
  readonly network: string;
  readonly base: string;
  /** As in the address. */
  readonly page: string | undefined;
}

/** Loads what a viewer may see of a poll. Throws a {@link Refusal} `poll-not-found`. */
export const viewLoader =
  ({ polls, ballots, clock }: Sources) =>
  async ({ slug, voice, token, network, base, page }: Wanted): Promise<PollView> => {
    const now = clock();
    const live = polls.find(slug);
    const state = live?.state(now);
    if (!live || !state || !mayFind(state, 'public')) throw new Refusal(problemTypes.pollNotFound);
    const poll = JSON.parse(live.poll(now).json) as Poll;
    const known = token !== undefined && !poll.imported;
    const sender = { token, network, admin: false };
    const own = known ? (JSON.parse(await ballots.own(slug, sender)) as OwnBallot) : undefined;
    const isPublic = maySeeResults(live.stored, state, 'public');
    const results = own?.results ?? (isPublic ? (JSON.parse(live.results('public', now).json) as Results) : undefined);
    const number = Number(/^[1-9]\d{0,2}$/.exec(page ?? '')?.[0] ?? 1);
    return {
      voice,
      poll,
      ballot: own,
      own: own?.answers ?? {},
      results,
      base,
      page: Math.min(number, pagesOf(poll)),
    };
  };
