import type {
  AlikeAnswer,
  Consultation,
  OwnSupport,
  Responses,
  SendSuggestion,
  SentSuggestion,
  Suggestions,
  SuggestionsQuery,
  Support,
  TrackedSuggestion,
} from '@shura/contract';
import { type ClientOptions, connect, posting } from './connection.ts';
import { ShuraUnreachable } from './errors.ts';
import { share } from './one-at-a-time.ts';

/** A suggestion that this browser sent: enough to read what becomes of it, and for nothing else. */
export interface Followed {
  readonly reference: string;
  readonly token: string;
  readonly consultation: string;
  /** How many acts had been seen when it was last looked at. */
  readonly seen: number;
}

/** Calls that most pages make: what is asked, suggested and answered. All throw `ShuraProblem` or `ShuraUnreachable`, and nothing else. */
export interface SuggestionClient {
  consultation(slug: string): Promise<Consultation>;
  suggestions(slug: string, query?: Partial<SuggestionsQuery>): Promise<Suggestions>;
  /** At most three that say something alike what is being typed, and what in it looks like personal data. */
  alike(slug: string, text: string): Promise<AlikeAnswer>;
  /** Sends a suggestion, and keeps its follow token; the tracking code is kept nowhere. */
  send(slug: string, suggestion: SendSuggestion): Promise<SentSuggestion>;
  support(consultation: string, reference: string, supports: boolean): Promise<Support>;
  /** References that this browser supports; none, without a request, when it never did anything on this server. */
  supported(slug: string): Promise<readonly string[]>;
  /** A suggestion and all that became of it; of one's own also before it is published. */
  suggestion(reference: string): Promise<TrackedSuggestion>;
  /** Suggestions that this browser sent, the newest first. */
  followed(): readonly Followed[];
  /** Says that what became of one has been looked at. */
  seen(reference: string, acts: number): void;
  responses(agency: string, consultation?: string): Promise<Responses>;
}

/** Own suggestions that are remembered; the oldest give way. */
const mostFollowed = 50;

export function createSuggestionClient(options: ClientOptions): SuggestionClient {
  const [base, storage, call, withDevice] = connect(options);
  const followKey = `shura:followed:${base}`;

  // Whatever else is kept there is nothing.
  const followed = (): readonly Followed[] =>
    [storage.read<readonly (Followed | null)[]>(followKey) ?? []].flat().filter((one) => one?.reference) as Followed[];
  const follow = (list: readonly Followed[]) => storage.set(followKey, JSON.stringify(list.slice(0, mostFollowed)));

  return {
    consultation: (slug) => share(base + slug, () => call(`consultations/${slug}`)),
    suggestions: (slug, query = {}) =>
      call(`consultations/${slug}/suggestions?${new URLSearchParams(query as Record<string, string>)}`),
    alike: (slug, text) => call(`consultations/${slug}/alike`, posting(JSON.stringify({ text }))),
    async send(slug, suggestion) {
      const path = `consultations/${slug}/suggestions`;
      const sent = await withDevice<SentSuggestion>(path, 'consultation', [slug], JSON.stringify(suggestion));
      // What has no reference is not of this server, whatever its status says.
      if (!sent?.reference) throw new ShuraUnreachable();
      const { reference, followToken } = sent;
      const others = followed().filter((known) => known.reference !== reference);
      follow([{ reference, token: followToken, consultation: slug, seen: 1 }, ...others]);
      return sent;
    },
    async support(slug, reference, supports) {
      const body = JSON.stringify({ supports });
      const support = await withDevice<Support>(`suggestions/${reference}/support`, 'consultation', [slug], body);
      if (!support) throw new ShuraUnreachable();
      return support;
    },
    supported: async (slug) =>
      (await withDevice<OwnSupport>(`consultations/${slug}/support`, 'consultation', [slug]))?.supports ?? [],
    suggestion(reference) {
      const own = followed().find((known) => known.reference === reference);
      return own
        ? call(`suggestions/${reference}/follow`, posting(JSON.stringify({ token: own.token })))
        : call(`suggestions/${reference}`);
    },
    followed,
    seen: (reference, acts) =>
      follow(followed().map((known) => (known.reference === reference ? { ...known, seen: acts } : known))),
    responses: (agency, consultation) =>
      call(`agencies/${agency}/responses${consultation === undefined ? '' : `?consultation=${consultation}`}`),
  };
}
