import type { Consultation, PublicAct, Suggestion, Suggestions, SuggestionsQuery, Text } from '@shura/contract';
import type { FeedLink } from './layout.ts';
import type { Voice } from './voice.ts';

/** What every page about a consultation or its suggestions needs to know. */
export interface Surroundings {
  readonly voice: Voice;
  /** From the page to where Shura is mounted, such as `../`. */
  readonly root: string;
  /** A rule of a version of the agency's policy, both from 1. */
  readonly rule: (version: number, rule: number) => Text | undefined;
  /** UTC milliseconds. */
  readonly now: number;
  /** A random value, new with each page, that stands for the device when no cookie does. */
  readonly once: string;
}

/** A suggestion in a list; with what became of it, where its words may not be read. */
export interface Listed {
  readonly suggestion: Suggestion;
  readonly acts: readonly PublicAct[];
}

export interface TopicView extends Surroundings {
  readonly topic: Consultation;
  /** Where Shura is mounted, as an absolute address with a slash at its end. */
  readonly base: string;
  readonly polls: readonly { readonly slug: string; readonly title: Text }[];
  readonly query: SuggestionsQuery;
  readonly list: Omit<Suggestions, 'suggestions'> & { readonly items: readonly Listed[] };
  /** References that this browser supports. */
  readonly supports: ReadonlySet<string>;
}

/** The address of a page of ours in the same language. */
export const linkTo = ({ voice, root }: Pick<Surroundings, 'voice' | 'root'>, path: string): string =>
  `${root}${path}?lang=${voice.language}`;

const feedTypes = [
  ['rss', 'RSS', 'application/rss+xml'],
  ['atom', 'Atom', 'application/atom+xml'],
  ['json', 'JSON Feed', 'application/feed+json'],
] as const;

/** Where the news of an agency, or of one consultation, can be followed. */
export const feedsOf = (view: Pick<Surroundings, 'voice' | 'root'>, agency: string, topic?: string): FeedLink[] =>
  feedTypes.map(([name, title, type]) => ({
    type,
    title,
    href: linkTo(view, `feeds/${name}/${agency}${topic === undefined ? '' : `/${topic}`}`),
  }));
