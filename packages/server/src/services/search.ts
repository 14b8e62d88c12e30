import {
  limits,
  pageSizes,
  problemTypes,
  type SearchAnswer,
  type SearchHit,
  type SearchKind,
  type SearchQuery,
} from '@shura/contract';
import { Refusal } from '../model/refusal.ts';
import { instant } from '../model/representation.ts';
import type { FoundDocument } from '../model/store.ts';
import { publicAgency } from '../rules/agencies.ts';
import {
  documentsOfConsultation,
  documentsOfPoll,
  documentsOfSuggestion,
  type PublicDocument,
} from '../rules/public-documents.ts';
import { createBulkhead } from '../runtime/bulkhead.ts';
import { findAgency } from '../state/find.ts';
import { analyse } from '../text/analyst.ts';
import { excerptOf, marked } from '../text/excerpt.ts';
import type { Runtime } from './runtime.ts';

/** Concurrency limit of searches, in all (about a second of a store's work) and by network. */
const searchesAtOnce = { max: 30, maxPerKey: 6 };
const day = 86_400_000;

/** One search over everything public. Nothing of a query is stored or logged. */
export const createSearch = (runtime: Runtime) => {
  const { store, polls, consultations, suggestions, clock } = runtime;
  const limiter = runtime.limits('searches', runtime.rates.searches);
  const searches = createBulkhead(searchesAtOnce);

  /** The documents as they are public now, in the order given. */
  const read = async (found: readonly FoundDocument[]): Promise<PublicDocument[]> => {
    const references = found.flatMap(({ kind, key }) => (kind === 'suggestion' || kind === 'commitment' ? key : []));
    const stored = new Map(
      (await suggestions.read('reference', [...new Set(references)])).map((one) => [one.stored.reference, one.stored]),
    );
    const documents = ({ kind, key }: FoundDocument): readonly PublicDocument[] => {
      switch (kind) {
        case 'suggestion':
        case 'commitment': {
          const suggestion = stored.get(key);
          return suggestion ? documentsOfSuggestion(suggestion) : [];
        }
        case 'poll': {
          const poll = polls.find(key);
          return poll ? documentsOfPoll(poll.stored) : [];
        }
        case 'consultation':
        case 'response': {
          const consultation = consultations.find(key);
          return consultation ? documentsOfConsultation(consultation.stored) : [];
        }
      }
    };
    return found
      .flatMap((one) => documents(one).find(({ kind }) => kind === one.kind) ?? [])
      .filter(({ agency }) => polls.agency(agency) !== undefined);
  };

  const hitOf = ({ kind, key, agency, at, states }: PublicDocument, said: SearchHit['said']): SearchHit => {
    const state = stateOf(kind, key);
    return {
      ...{ kind, href: pathOf[kind](key), agency: publicAgency(findAgency({ polls }, agency)), at: instant(at) },
      ...{ states: [...states], ...(state && { state }), said },
    };
  };
  const stateOf = (kind: SearchKind, key: string) => {
    if (kind === 'poll') return polls.find(key)?.state(clock());
    return kind === 'consultation' ? consultations.find(key)?.state(clock()) : undefined;
  };

  const search = async ({ q, after, ...filters }: SearchQuery): Promise<SearchAnswer> => {
    const { words, topics } = await analyse('termsOfQuery', q);
    if (words.length === 0) return { hits: [] };
    const all = await store.search({ words, topics, ...filtersOf(filters) });
    const from = after === undefined ? 0 : all.findIndex((one) => cursorOf(one) === after) + 1;
    const page: PublicDocument[] = [];
    let next = from;
    while (page.length < pageSizes.search && next < all.length) {
      const some = all.slice(next, next + pageSizes.search - page.length);
      next += some.length;
      page.push(...(await read(some)));
    }
    const texts = page.flatMap(({ said }) => said.flatMap(({ title, texts }) => [title, ...texts]));
    const spans = (await analyse('foundInAll', texts, words.flat())).values();
    const hits = page.map((document) =>
      hitOf(
        document,
        document.said.map(({ language, title, texts }) => {
          const spansOf = () => spans.next().value ?? [];
          return {
            language,
            title: marked(title, spansOf()),
            excerpt: excerptOf(texts.map((text) => ({ text, spans: spansOf() }))),
          };
        }),
      ),
    );
    const last = all[next - 1];
    return { hits, ...(next < all.length && last && { next: cursorOf(last) }) };
  };

  /** One page of what was found, the best first. If the cursor is no longer among it, the first page. */
  return async (query: SearchQuery, network: string): Promise<SearchAnswer> => {
    if (query.q.length > limits.search) throw new Refusal(problemTypes.invalidRequest);
    if (query.agency !== undefined) findAgency({ polls }, query.agency);
    const retryAfter = await limiter.take(network);
    if (retryAfter > 0) throw new Refusal(problemTypes.tooManyAttempts, { retryAfter });
    return searches(network, () => search(query));
  };
};
export type Search = ReturnType<typeof createSearch>;

const cursorOf = ({ kind, key }: FoundDocument): string => `${kind}:${key}`;

const pathOf: Readonly<Record<SearchKind, (key: string) => string>> = {
  suggestion: (reference) => `s/${reference}`,
  commitment: (reference) => `s/${reference}`,
  poll: (slug) => `p/${slug}`,
  consultation: (slug) => `c/${slug}`,
  response: (slug) => `c/${slug}`,
};

const filtersOf = ({ agency, kind, state, language, from, to }: Omit<SearchQuery, 'q' | 'after'>) => ({
  filters: Object.entries({ agency, kind, state, language }).flatMap(([name, value]) =>
    value ? `${name}:${value}` : [],
  ),
  from: from === undefined ? undefined : Date.parse(from),
  until: to === undefined ? undefined : Date.parse(to) + day,
});
