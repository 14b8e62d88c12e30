import type { Consultation, Responses, Suggestions, SuggestionsQuery, Text, TrackedSuggestion } from '@shura/contract';
import type { FeedLink } from './layout.ts';
import type { Voice } from './voice.ts';

/** Common to every page about a consultation or its suggestions. */
export interface Surroundings {
  readonly voice: Voice;
  /** Relative path to Shura's mount point, such as `../`. */
  readonly root: string;
  /** UTC milliseconds. */
  readonly now: number;
  /** A random value for each page, which identifies the device without a cookie. */
  readonly once: string;
  /** Whether the server sends mail, so that an author may get a new tracking code. */
  readonly mails?: boolean;
}

export interface ConsultationView extends Surroundings {
  readonly topic: Consultation;
  /** Absolute address of Shura's mount point, with a trailing slash. */
  readonly base: string;
  readonly polls: readonly { readonly slug: string; readonly title: Text }[];
  readonly query: SuggestionsQuery;
  readonly list: Suggestions;
  /** Response cards of the consultation, once it is closed. */
  readonly responses: Responses | undefined;
  /** References of suggestions this browser supports. */
  readonly supports: ReadonlySet<string>;
}

interface Place {
  readonly voice: Pick<Voice, 'language'>;
  readonly root: string;
}

/** The address of one of our pages, in the same language. */
export const linkTo = ({ voice, root }: Place, path: string): string => `${root}${path}?lang=${voice.language}`;

const feedTypes = [
  ['rss', 'RSS', 'application/rss+xml'],
  ['atom', 'Atom', 'application/atom+xml'],
  ['json', 'JSON Feed', 'application/feed+json'],
] as const;

/** The feeds of an agency or of one consultation. */
export const feedsOf = (view: Place, agency: string, topic?: string): FeedLink[] =>
  feedTypes.map(([name, title, type]) => ({
    type,
    title,
    href: linkTo(view, `feeds/${name}/${agency}${topic === undefined ? '' : `/${topic}`}`),
  }));

export interface SuggestionView extends Surroundings {
  readonly suggestion: TrackedSuggestion;
}
