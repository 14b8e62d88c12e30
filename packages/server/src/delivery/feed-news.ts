import { walk } from '../runtime/walk.ts';
import type { LiveConsultation } from '../state/consultations.ts';
import { createCountCache } from '../state/count-cache.ts';
import type { LiveSuggestion } from '../state/known-suggestions.ts';
import { publicActsOf } from '../state/suggestion-views.ts';
import type { Suggestions } from '../state/suggestions.ts';

/** Kinds of acts that are news. */
export const newsKinds = {
  published: 'newsPublished',
  answered: 'newsAnswered',
  'carried-out': 'newsCarriedOut',
  contested: 'newsContested',
  delayed: 'newsDelayed',
  hidden: 'newsHidden',
} as const;
type NewsKind = keyof typeof newsKinds;
const isNews = (kind: string): kind is NewsKind => Object.hasOwn(newsKinds, kind);

/** A news item with its time, in UTC milliseconds. */
export type News = { readonly at: number; readonly topic: LiveConsultation } & (
  | { readonly kind: 'opened' | 'closed' }
  /** @param version from 1 */
  | { readonly kind: 'outcome'; readonly version: number }
  | Omit<ActNews, 'at'>
);

/** An act on a suggestion. */
interface ActNews {
  readonly at: number;
  readonly kind: NewsKind;
  readonly reference: string;
  /** Index among the public acts; receipt is 0. */
  readonly place: number;
}

/** Maximum entries of a feed. */
const maxEntries = 50;

/** Maximum number of consultations in the cache. */
const max = 1_000;

/** Finds the newest public events of consultations; `now` is UTC milliseconds. */
export const createNews = (suggestions: Suggestions) => {
  const cached = createCountCache(max);
  const ofSuggestions = ({ stored: { slug } }: LiveConsultation): Promise<readonly ActNews[]> =>
    cached(slug, {
      version: () => `${suggestions.versionOf(slug)}`,
      size: () => suggestions.countOf(slug),
      async count() {
        const kept = keepNewest<ActNews>(maxEntries);
        await walk(suggestions.shownIn(slug), (live) => offerActs(live, kept));
        return kept.all();
      },
    });

  return async (topics: readonly LiveConsultation[], now: number): Promise<readonly News[]> => {
    const kept = keepNewest<News>(maxEntries);
    for (const topic of topics) {
      for (const news of topicNews(topic, now)) kept.offer(news);
      for (const news of await ofSuggestions(topic)) kept.offer({ ...news, topic });
    }
    return kept.all();
  };
};

/** The opening and closing of a consultation, and every version of its outcome. */
const topicNews = (topic: LiveConsultation, now: number): News[] => {
  const { opensAt, closesAt, outcomes } = topic.stored;
  const state = topic.state(now);
  return [
    ...(opensAt !== null && state !== 'scheduled' ? [{ kind: 'opened' as const, at: opensAt, topic }] : []),
    ...(closesAt !== null && state === 'closed' ? [{ kind: 'closed' as const, at: closesAt, topic }] : []),
    ...outcomes.map(({ publishedAt: at }, place) => ({ kind: 'outcome' as const, at, topic, version: place + 1 })),
  ];
};

/** Numbers acts as the suggestion's page does: only public ones have a number. */
const offerActs = ({ stored }: LiveSuggestion, kept: Newest<ActNews>) => {
  let place = 0;
  for (const { kind, at } of publicActsOf(stored.acts)) {
    place += 1;
    if (isNews(kind) && kept.wants(at)) kept.offer({ kind, at, reference: stored.reference, place });
  }
};

/** Keeps the `max` newest of the offered items, without sorting all of them. */
const keepNewest = <One extends { readonly at: number }>(max: number) => {
  let kept: One[] = [];
  let from = Number.NEGATIVE_INFINITY;
  const trim = () => {
    kept = kept.sort((a, b) => b.at - a.at).slice(0, max);
    if (kept.length === max) from = kept.at(-1)?.at ?? from;
  };
  return {
    wants: (at: number): boolean => at > from,
    offer(news: One) {
      if (news.at <= from) return;
      kept.push(news);
      if (kept.length >= 4 * max) trim();
    },
    all(): readonly One[] {
      trim();
      return kept;
    },
  };
};
type Newest<One extends { readonly at: number }> = ReturnType<typeof keepNewest<One>>;
