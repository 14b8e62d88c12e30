import { walk } from '../runtime/walk.ts';
import type { LiveConsultation } from '../state/consultations.ts';
import { createCountCache } from '../state/count-cache.ts';
import type { LiveSuggestion } from '../state/known-suggestions.ts';
import type { Suggestions } from '../state/suggestions.ts';

/** Acts that are news. */
export const newsKinds = {
  published: 'newsPublished',
  answered: 'newsAnswered',
  'carried-out': 'newsCarriedOut',
  delayed: 'newsDelayed',
  hidden: 'newsHidden',
} as const;
type NewsKind = keyof typeof newsKinds;
const isNews = (kind: string): kind is NewsKind => Object.hasOwn(newsKinds, kind);

/** Something that is news, and when it was, in UTC milliseconds. */
export type News = { readonly at: number; readonly topic: LiveConsultation } & (
  | { readonly kind: 'opened' | 'closed' }
  /** @param version from 1 */
  | { readonly kind: 'outcome'; readonly version: number }
  | Omit<ActNews, 'at'>
);

/** That something happened to a suggestion. */
interface ActNews {
  readonly at: number;
  readonly kind: NewsKind;
  readonly reference: string;
  /** Among the acts that everyone may read; receipt is 0. */
  readonly place: number;
}

/** How much of it a feed holds. */
const most = 50;

/** Consultations of which the news is remembered. */
const max = 1_000;

/** Finds the newest of all that became public about some consultations; `now` is UTC milliseconds. */
export const createNews = (suggestions: Suggestions) => {
  const cached = createCountCache(max);
  const ofSuggestions = ({ stored: { slug } }: LiveConsultation): Promise<readonly ActNews[]> =>
    cached(slug, {
      version: () => `${suggestions.versionOf(slug)}`,
      size: () => suggestions.countOf(slug),
      async count() {
        const kept = keepNewest<ActNews>(most);
        await walk(suggestions.shownIn(slug), (live) => offerActs(live, kept));
        return kept.all();
      },
    });

  return async (topics: readonly LiveConsultation[], now: number): Promise<readonly News[]> => {
    const kept = keepNewest<News>(most);
    for (const topic of topics) {
      for (const news of topicNews(topic, now)) kept.offer(news);
      for (const news of await ofSuggestions(topic)) kept.offer({ ...news, topic });
    }
    return kept.all();
  };
};

/** That a consultation opened and closed, and every version of what came of it. */
const topicNews = (topic: LiveConsultation, now: number): News[] => {
  const { opensAt, closesAt, outcomes } = topic.stored;
  const state = topic.state(now);
  return [
    ...(opensAt !== null && state !== 'scheduled' ? [{ kind: 'opened' as const, at: opensAt, topic }] : []),
    ...(closesAt !== null && state === 'closed' ? [{ kind: 'closed' as const, at: closesAt, topic }] : []),
    ...outcomes.map(({ publishedAt: at }, place) => ({ kind: 'outcome' as const, at, topic, version: place + 1 })),
  ];
};

/** Acts are numbered as the page of the suggestion numbers them, where nothing says that an answer was proposed. */
const offerActs = ({ stored }: LiveSuggestion, kept: Newest<ActNews>) => {
  let place = 0;
  for (const { kind, at } of stored.acts) {
    if (kind === 'proposed') continue;
    place += 1;
    if (isNews(kind) && kept.wants(at)) kept.offer({ kind, at, reference: stored.reference, place });
  }
};

/** Holds on to the newest of however many there are, without ever sorting them all. */
const keepNewest = <One extends { readonly at: number }>(most: number) => {
  let kept: One[] = [];
  let from = Number.NEGATIVE_INFINITY;
  const trim = () => {
    kept = kept.sort((a, b) => b.at - a.at).slice(0, most);
    if (kept.length === most) from = kept.at(-1)?.at ?? from;
  };
  return {
    wants: (at: number): boolean => at > from,
    offer(news: One) {
      if (news.at <= from) return;
      kept.push(news);
      if (kept.length >= 4 * most) trim();
    },
    all(): readonly One[] {
      trim();
      return kept;
    },
  };
};
type Newest<One extends { readonly at: number }> = ReturnType<typeof keepNewest<One>>;
