import { type ConsultationClient, type ShuraClient, ShuraProblem } from '@shura/client';
import type { Consultation, OwnBallot, Poll, Responses } from '@shura/contract';
import { sampleResults } from '@shura/contract/questions';

const absent = (type: 'poll-not-found' | 'consultation-not-found' | 'suggestion-not-found' | 'agency-not-found') =>
  Promise.reject(new ShuraProblem(type, 404));

/** A client for previews of polls: accepts votes without storing them, and returns sample figures. */
export function previewPolls(polls: readonly Poll[]): ShuraClient {
  const own = new Map<string, OwnBallot>();
  const find = (slug: string) => polls.find((one) => one.slug === slug);
  return {
    poll: (slug) => {
      const poll = find(slug);
      return poll ? Promise.resolve(poll) : absent('poll-not-found');
    },
    results(slug) {
      const poll = find(slug);
      return poll?.visibility === 'live'
        ? Promise.resolve(sampleResults(poll, own.get(slug)?.answers ?? {}, new Date()))
        : Promise.reject(new ShuraProblem('results-hidden', 403));
    },
    ownBallot: (slug) => Promise.resolve(own.get(slug)),
    cast(slug, { answers }) {
      const [before, poll] = [own.get(slug), find(slug)];
      const all = { ...before?.answers, ...answers };
      const shown = poll?.visibility === 'live' || poll?.visibility === 'after-vote';
      const ballot = {
        ...{ answers: all, revision: (before?.revision ?? 0) + 1 },
        ...(shown && { results: sampleResults(poll, all, new Date()) }),
      };
      own.set(slug, ballot);
      return Promise.resolve(ballot);
    },
    kept: () => undefined,
    sendKept: () => Promise.resolve(undefined),
    live: () => () => {},
  };
}

/** A client for previews of a consultation or feed; refuses to send anything. */
export function previewConsultation(shown: {
  readonly consultation?: Consultation;
  readonly responses?: Responses;
}): ConsultationClient {
  const { consultation, responses } = shown;
  return {
    consultation: () => (consultation ? Promise.resolve(consultation) : absent('consultation-not-found')),
    suggestions: () => Promise.resolve({ suggestions: [], total: 0 }),
    alike: () => Promise.resolve({ suggestions: [], personalData: [] }),
    send: () => Promise.reject(new ShuraProblem('consultation-not-open', 409)),
    support: () => absent('suggestion-not-found'),
    supported: () => Promise.resolve([]),
    suggestion: () => absent('suggestion-not-found'),
    trail: () => absent('suggestion-not-found'),
    contest: () => absent('suggestion-not-found'),
    act: () => absent('suggestion-not-found'),
    askNewCode: () => absent('suggestion-not-found'),
    followed: () => [],
    seen: () => {},
    responses: () => (responses ? Promise.resolve(responses) : absent('agency-not-found')),
    pledge: () => absent('agency-not-found'),
    policy: () => absent('agency-not-found'),
    search: () => Promise.resolve({ hits: [] }),
  };
}
