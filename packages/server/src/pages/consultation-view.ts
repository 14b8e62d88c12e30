import type { Consultation, Responses, Suggestions, SuggestionsQuery, Text, TrackedSuggestion } from '@shura/contract';
import type { FeedLink } from './layout.ts';
import type { Voice } from './voice.ts';

/** What every page about a consultation or its suggestions needs to know. */
export interface Surroundings {
  readonly voice: Voice;
  /** From the page to where Shura is mounted, such as `../`. */
  readonly root: string;
  /** UTC milliseconds. */
  readonly now: number;
  /** A random value, new with each page, that stands for the device when no cookie does. */
  readonly once: string;
}

export interface ConsultationView extends Surroundings {
  readonly topic: Consultation;
  /** Where Shura is mounted, as an absolute address with a slash at its end. */
  readonly base: string;
  readonly polls: readonly { readonly slug: string; readonly title: Text }[];
  readonly query: SuggestionsQuery;
  readonly list: Suggestions;
  /** What came of it; once it is closed. */
  readonly responses: Responses | undefined;
  /** References that this browser supports. */
  readonly supports: ReadonlySet<string>;
}

interface Place {
  readonly voice: Pick<Voice, 'language'>;
  readonly root: string;
}

/** The address of a page of ours in the same language. */
export const linkTo = ({ voice, root }: Place, path: string): string => `${root}${path}?lang=${voice.language}`;

const feedTypes = [
  ['rss', 'RSS', 'application/rss+xml'],
  ['atom', 'Atom', 'application/atom+xml'],
  ['json', 'JSON Feed', 'application/feed+json'],
] as const;

/** Where the news of an agency, or of one consultation, can be followed. */
export const feedsOf = (view: Place, agency: string, topic?: string): FeedLink[] =>
  feedTypes.map(([name, title, type]) => ({
    type,
    title,
    href: linkTo(view, `feeds/${name}/${agency}${topic === undefined ? '' : `/${topic}`}`),
  }));

export interface SuggestionView extends Surroundings {
  readonly suggestion: TrackedSuggestion;
}
