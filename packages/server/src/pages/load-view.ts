import type { OwnBallot, Poll, Results } from '@shura/contract';
import { maySeeResults } from '../rules/visibility.ts';
import type { BallotService } from '../services/ballots.ts';
import type { Runtime } from '../services/runtime.ts';
import { findPoll } from '../state/find.ts';
import { type PollView, pagesOf } from './poll-view.ts';

export interface Sources extends Runtime {
  readonly ballots: Pick<BallotService, 'own'>;
}

/** The requested poll and language, with the voter's token if there is one. */
export interface Wanted extends Pick<PollView, 'voice' | 'base'> {
  readonly slug: string;
  readonly token: string | undefined;
  readonly network: string;
  /** The page number of the statements, as written in the address. */
  readonly page: string | undefined;
}

/** Loads what a viewer may see of a poll. Throws a {@link Refusal} `poll-not-found`. */
export const viewLoader =
  ({ ballots, ...runtime }: Sources) =>
  async ({ slug, voice, token, network, base, page }: Wanted): Promise<PollView> => {
    const [live, now] = [findPoll(runtime, slug), runtime.clock()];
    const poll = JSON.parse(live.poll(now).json) as Poll;
    const known = token !== undefined && !poll.imported;
    const sender = { token, network, admin: false };
    const own = known ? (JSON.parse(await ballots.own(slug, sender)) as OwnBallot) : undefined;
    const isPublic = maySeeResults(live.stored, live.state(now), 'public');
    const results = own?.results ?? (isPublic ? (JSON.parse(live.results('public', now).json) as Results) : undefined);
    const number = Number(/^[1-9]\d{0,2}$/.exec(page ?? '')?.[0] ?? 1);
    return { voice, poll, ballot: own, own: own?.answers ?? {}, results, base, page: Math.min(number, pagesOf(poll)) };
  };
