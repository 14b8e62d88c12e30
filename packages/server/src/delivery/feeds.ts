import { type HashtagFigures, problemTypes, type Text } from '@shura/contract';
import { Refusal } from '../model/refusal.ts';
import type { Voice } from '../pages/voice.ts';
import { publicAgency } from '../rules/agencies.ts';
import { mayFind } from '../rules/visibility.ts';
import type { SuggestionReader } from '../services/read-suggestions.ts';
import type { Runtime } from '../services/runtime.ts';
import { type LiveConsultation, publicOutcome } from '../state/consultations.ts';
import { findAgency } from '../state/find.ts';
import { bodyOf, headlineOf, ours, outcomeBody, titleValues } from './feed-bodies.ts';
import type { Feed, FeedEntry } from './feed-formats.ts';
import { createNews, type News, newsKinds } from './feed-news.ts';

export interface WantedFeed {
  readonly voice: Voice;
  readonly agency: string;
  /** Restricts the feed to one consultation. */
  readonly consultation?: string | undefined;
  /** Where Shura is mounted; ends with a slash. */
  readonly base: string;
  readonly self: string;
}

/** The news of an agency or of one consultation, in one language, with the texts as readable now. */
export const createFeeds = (runtime: Runtime, reading: SuggestionReader) => {
  const { consultations, suggestions, clock } = runtime;
  const newest = createNews(suggestions);
  const topicsOf = ({ agency, consultation }: WantedFeed, now: number): LiveConsultation[] =>
    [...consultations.all()].filter(
      (topic) =>
        topic.stored.agency === agency &&
        (consultation === undefined || topic.stored.slug === consultation) &&
        mayFind(topic.state(now), 'public'),
    );

  const tell = async (news: News, wanted: WantedFeed, now: number): Promise<FeedEntry> =>
    'reference' in news ? tellOfSuggestion(news, wanted, reading) : tellOfTopic(news, wanted, now);

  return async (wanted: WantedFeed): Promise<Feed> => {
    const { voice, agency: slug, consultation, base, self } = wanted;
    const [agency, now] = [findAgency(runtime, slug), clock()];
    const topics = topicsOf(wanted, now);
    const [only] = topics;
    if (consultation !== undefined && !only) throw new Refusal(problemTypes.consultationNotFound);
    const entries = await Promise.all((await newest(topics, now)).map((news) => tell(news, wanted, now)));
    const name = consultation !== undefined && only ? only.stored.title : agency.name;
    return {
      id: ['urn:shura:feed', slug, ...(consultation === undefined ? [] : [consultation]), voice.language].join(':'),
      title: voice.plain('newsOf', { name: voice.plainText(name) }),
      author: voice.plainText(agency.name),
      language: voice.language,
      direction: voice.direction,
      home: pageAt(base, consultation === undefined ? `a/${slug}` : `c/${consultation}`, voice),
      self,
      updated: entries[0]?.at ?? agency.policies[0]?.from ?? 0,
      about: consultation !== undefined && only ? aboutTopic(voice, only.hashtags(now)) : [],
      entries,
    };
  };
};

/** A consultation's figures of hashtags. They are of the whole feed, because readers keep an entry as first read. */
const aboutTopic = (voice: Voice, hashtags: readonly HashtagFigures[]): Feed['about'] =>
  hashtags.length > 0 ? voice.public.hashtags(hashtags).map((line) => ours(voice, line)) : [];

const pageAt = (base: string, path: string, { language }: Voice, anchor = ''): string =>
  `${base}${path}?lang=${language}${anchor}`;

type OfTopic = Exclude<News, { readonly reference: string }>;
type OfSuggestion = Extract<News, { readonly reference: string }>;

const topicTitles = { opened: 'newsOpened', closed: 'newsClosed', outcome: 'newsOutcome' } as const;

const tellOfTopic = (news: OfTopic, { voice, base }: WantedFeed, now: number): FeedEntry => {
  const { slug, title } = news.topic.stored;
  const what = news.kind === 'outcome' ? `outcome:${news.version}` : news.kind;
  return {
    id: `urn:shura:consultation:${slug}:${what}:${voice.language}`,
    at: news.at,
    title: voice.plain(topicTitles[news.kind], { title: voice.plainText(title) }),
    link: pageAt(base, `c/${slug}`, voice, news.kind === 'opened' ? '' : '#outcomes'),
    body: topicBody(news, voice, now),
  };
};

const topicBody = (news: OfTopic, voice: Voice, now: number): FeedEntry['body'] => {
  const { stored, agency } = news.topic;
  switch (news.kind) {
    case 'opened':
      return stored.purpose ? [voice.spoken(stored.purpose)] : [];
    case 'closed': {
      const owed = () => voice.public.owed({ agency: publicAgency(agency), now }, new Date(news.at).toISOString());
      return stored.outcomes.length === 0 ? [ours(voice, owed())] : [];
    }
    case 'outcome': {
      const outcome = stored.outcomes[news.version - 1];
      return outcome ? outcomeBody(voice, publicOutcome(outcome)) : [];
    }
  }
};

/** An entry about one suggestion, in words the public may read now. */
const tellOfSuggestion = async (
  news: OfSuggestion,
  { voice, base }: WantedFeed,
  reading: SuggestionReader,
): Promise<FeedEntry> => {
  const { kind, at, reference, place, topic } = news;
  const suggestion = await reading.one(reference, 'public');
  const act = suggestion.acts[place];
  const { policies } = topic.agency;
  const rule = (version: number, number: number): Text | undefined => policies[version - 1]?.policy.rules[number - 1];
  const values = {
    title: headlineOf(suggestion),
    topic: voice.plainText(topic.stored.title),
    ...titleValues(voice, act),
  };
  return {
    id: `urn:shura:suggestion:${reference}:${place}:${voice.language}`,
    at,
    title: voice.plain(newsKinds[kind], values),
    link: pageAt(base, `s/${reference}`, voice, `#act-${place}`),
    body: act ? bodyOf(voice, suggestion, act, rule) : [],
  };
};
