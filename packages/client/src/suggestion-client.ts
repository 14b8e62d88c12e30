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
import { share } from './coalesce.ts';
import { type ClientOptions, connect, posting } from './connection.ts';
import { ShuraUnreachable } from './errors.ts';

/** A suggestion sent from this browser, with the token that can only read it. */
export interface Followed {
  readonly reference: string;
  readonly token: string;
  readonly consultation: string;
  /** Number of acts at the last visit. */
  readonly seen: number;
}

/** Calls that most pages make. All throw only `ShuraProblem` or `ShuraUnreachable`. */
export interface SuggestionClient {
  consultation(slug: string): Promise<Consultation>;
  suggestions(slug: string, query?: Partial<SuggestionsQuery>): Promise<Suggestions>;
  /**
   * At most three suggestions of the consultation like the typed text, then at most two that its agency answered in
   * others, and likely personal data in the text.
   */
  alike(slug: string, text: string): Promise<AlikeAnswer>;
  /** Sends a suggestion and stores its follow token. The tracking code is not stored. */
  send(slug: string, suggestion: SendSuggestion): Promise<SentSuggestion>;
  support(consultation: string, reference: string, supports: boolean): Promise<Support>;
  /** References that this browser supports; empty, without a request, if it has no token for the consultation. */
  supported(slug: string): Promise<readonly string[]>;
  /** A suggestion with its history; this browser's own also before it is published. */
  suggestion(reference: string): Promise<TrackedSuggestion>;
  /** Suggestions sent from this browser, newest first. */
  followed(): readonly Followed[];
  /** Stores how many acts of a followed suggestion were seen. */
  seen(reference: string, acts: number): void;
  responses(agency: string, consultation?: string): Promise<Responses>;
}

/** Maximum number of followed suggestions; the oldest are dropped. */
const maxFollowed = 50;

export function createSuggestionClient(options: ClientOptions): SuggestionClient {
  const [base, storage, call, withDevice] = connect(options);
  const followKey = `shura:followed:${base}`;

  // Ignore a stored value of another shape.
  const followed = (): readonly Followed[] =>
    [storage.read<readonly (Followed | null)[]>(followKey) ?? []].flat().filter((one) => one?.reference) as Followed[];
  const follow = (list: readonly Followed[]) => storage.set(followKey, JSON.stringify(list.slice(0, maxFollowed)));

  return {
    consultation: (slug) => share(base + slug, () => call(`consultations/${slug}`)),
    suggestions: (slug, query = {}) =>
      call(`consultations/${slug}/suggestions?${new URLSearchParams(query as Record<string, string>)}`),
    alike: (slug, text) => call(`consultations/${slug}/alike`, posting(JSON.stringify({ text }))),
    async send(slug, suggestion) {
      const path = `consultations/${slug}/suggestions`;
      const sent = await withDevice<SentSuggestion>(path, 'consultation', [slug], JSON.stringify(suggestion));
      // A response without a reference is not from Shura, whatever its status.
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
