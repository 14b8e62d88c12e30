import { type ConsultationClient, type Followed, ShuraProblem } from '@shura/client';
import type {
  AuthorAct,
  Consultation,
  Contest,
  PublicPledge,
  PublicPolicy,
  Responses,
  SearchAnswer,
  SearchQuery,
  SendSuggestion,
  Suggestion,
  TrackedSuggestion,
  Trail,
} from '@shura/contract';
import * as samples from './sample-suggestions.ts';

export interface FakeConsultationServer {
  readonly consultation?: Consultation;
  readonly suggestions?: readonly Suggestion[];
  readonly tracked?: TrackedSuggestion;
  readonly trail?: Trail;
  /** The suggestion after an author's act. */
  readonly acted?: TrackedSuggestion;
  readonly followed?: readonly Followed[];
  /** References that this browser supports. */
  readonly supported?: readonly string[];
  readonly responses?: Responses;
  readonly pledge?: PublicPledge;
  readonly policy?: PublicPolicy;
  readonly found?: SearchAnswer;
}

/** A client without a server; it records what was sent, done and seen. Each call may be replaced. */
export function fakeConsultationClient(
  server: FakeConsultationServer = {},
  replaced: Partial<ConsultationClient> = {},
): FakeConsultationClient {
  const sent: SendSuggestion[] = [];
  const acts: (readonly [string, AuthorAct])[] = [];
  const contests: (readonly [string, Contest])[] = [];
  const viewed: (readonly [string, number])[] = [];
  const asked: (readonly [string, string])[] = [];
  const searched: SearchQuery[] = [];
  const supports = new Set(server.supported);
  const suggestions = server.suggestions ?? samples.suggestions;
  const give = <Value>(value: Value | undefined, refusal: ConstructorParameters<typeof ShuraProblem>[0]) =>
    value === undefined ? Promise.reject(new ShuraProblem(refusal, 404)) : Promise.resolve(value);
  return {
    sent,
    acts,
    contests,
    viewed,
    asked,
    searched,
    consultation: () => Promise.resolve(server.consultation ?? samples.greenMuscat),
    suggestions(_slug, { outcome, basis, category } = {}) {
      const left = suggestions.filter(
        (one) =>
          (!outcome || one.answer?.outcome === outcome) &&
          (!basis || one.basis.some(({ kind }) => kind === basis)) &&
          (!category || one.category === category),
      );
      return Promise.resolve({ suggestions: left, total: left.length });
    },
    alike: () => Promise.resolve({ suggestions: [], personalData: [] }),
    send(_slug, suggestion) {
      sent.push(suggestion);
      return Promise.resolve(samples.sent);
    },
    support(_consultation, reference, does) {
      const one = suggestions.find((known) => known.reference === reference);
      const before = supports.has(reference) ? 1 : 0;
      supports[does ? 'add' : 'delete'](reference);
      const more = (does ? 1 : 0) - before;
      return Promise.resolve({
        supporters: (one?.supporters ?? 0) + more,
        linkedSupporters: (one?.linkedSupporters ?? 0) + more,
      });
    },
    supported: () => Promise.resolve([...supports]),
    suggestion: () => give(server.tracked, 'suggestion-not-found'),
    trail: () => give(server.trail, 'suggestion-not-found'),
    act(reference, act) {
      acts.push([reference, act]);
      return give(server.acted ?? server.tracked, 'code-refused');
    },
    contest(_consultation, reference, said) {
      contests.push([reference, said]);
      return give(server.acted ?? server.tracked, 'suggestion-not-found');
    },
    askNewCode(reference, contact) {
      asked.push([reference, contact]);
      return Promise.resolve({});
    },
    followed: () => server.followed ?? [],
    seen: (reference, count) => viewed.push([reference, count]),
    responses: () => Promise.resolve(server.responses ?? samples.responses),
    pledge: () => give(server.pledge, 'agency-not-found'),
    policy: () => give(server.policy, 'agency-not-found'),
    search(query) {
      searched.push(query);
      return Promise.resolve(server.found ?? { hits: [] });
    },
    ...replaced,
  };
}

export interface FakeConsultationClient extends ConsultationClient {
  /** All suggestions sent, oldest first. */
  readonly sent: readonly SendSuggestion[];
  /** All acts of authors: reference and act. */
  readonly acts: readonly (readonly [string, AuthorAct])[];
  /** What supporters said: reference and statement. */
  readonly contests: readonly (readonly [string, Contest])[];
  /** Asks for a new code: reference and contact. */
  readonly asked: readonly (readonly [string, string])[];
  readonly searched: readonly SearchQuery[];
  /** What was seen: reference and number of acts. */
  readonly viewed: readonly (readonly [string, number])[];
}
