import type { LiveConsultation } from '../services/consultations.ts';
import type { LiveSuggestion, Suggestions } from '../services/suggestions.ts';

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
  /** Its place among the acts that everyone may read; receipt is 0. */
  | { readonly kind: NewsKind; readonly reference: string; readonly place: number }
);

/** How much of it a feed holds. */
const most = 50;

/** The newest of all that became public about these consultations; `now` is UTC milliseconds. */
export const newestNews = (topics: readonly LiveConsultation[], suggestions: Suggestions, now: number): News[] => {
  const kept = keepNewest(most);
  for (const topic of topics) {
    for (const news of topicNews(topic, now)) kept.offer(news);
    for (const live of suggestions.shownIn(topic.stored.slug)) offerActs(live, topic, kept);
  }
  return kept.all();
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
const offerActs = ({ stored }: LiveSuggestion, topic: LiveConsultation, kept: ReturnType<typeof keepNewest>) => {
  let place = 0;
  for (const { kind, at } of stored.acts) {
    if (kind === 'proposed') continue;
    place += 1;
    if (isNews(kind) && kept.wants(at)) kept.offer({ kind, at, topic, reference: stored.reference, place });
  }
};

/** Holds on to the newest of however many there are, without ever sorting them all. */
const keepNewest = (most: number) => {
  let kept: News[] = [];
  let from = Number.NEGATIVE_INFINITY;
  const trim = () => {
    kept = kept.sort((a, b) => b.at - a.at).slice(0, most);
    if (kept.length === most) from = kept.at(-1)?.at ?? from;
  };
  return {
    wants: (at: number): boolean => at > from,
    offer(news: News) {
      if (news.at <= from) return;
      kept.push(news);
      if (kept.length >= 4 * most) trim();
    },
    all(): News[] {
      trim();
      return kept;
    },
  };
};
