import { type ShuraClient, ShuraProblem } from '@shura/client';
import type { CastBallots, OwnBallot, Poll, Results } from '@shura/contract';

export interface FakeServer {
  readonly poll: Poll;
  /** Fixed results; the fake adds nothing to them. */
  readonly results?: Results;
  readonly own?: OwnBallot;
}

/** A client without a server; it records what was cast. Each call may be replaced. */
export function fakeClient({ poll, results, own }: FakeServer, replaced: Partial<ShuraClient> = {}): FakeClient {
  const cast: CastBallots[] = [];
  const listeners = new Set<(results: Results) => void>();
  let ballot = own;
  const visible = poll.visibility === 'live' || poll.visibility === 'after-vote' || poll.state === 'closed';
  return {
    sent: cast,
    listeners,
    poll: () => Promise.resolve(poll),
    results: () =>
      results && poll.visibility !== 'after-vote' && visible
        ? Promise.resolve(results)
        : Promise.reject(new ShuraProblem('results-hidden', 403)),
    ownBallot: () => Promise.resolve(ballot),
    cast(_slug, body) {
      cast.push(body);
      ballot = {
        answers: { ...ballot?.answers, ...body.answers },
        revision: (ballot?.revision ?? 0) + 1,
        ...(results && visible ? { results } : {}),
      };
      return Promise.resolve(ballot);
    },
    kept: () => undefined,
    sendKept: () => Promise.resolve(undefined),
    live(_slug, listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...replaced,
  };
}

export interface FakeClient extends ShuraClient {
  /** All bodies cast, oldest first. */
  readonly sent: readonly CastBallots[];
  /** Current listeners to live results. */
  readonly listeners: ReadonlySet<(results: Results) => void>;
}
