import { type Brand, type ElementKind, languages, type Poll, type SnippetChoices } from '@shura/contract';
import type { Release } from '../../http/widget-releases.ts';
import type { Voice } from '../../pages/voice.ts';

/** Everything a snippet is made from. */
export interface Embedded {
  /** Address of the server with its mount path; ends with a slash. */
  readonly server: string;
  readonly kind: ElementKind;
  /** Slug or reference, depending on the kind. */
  readonly name: string;
  /** Text of the fallback link, in the chosen language. */
  readonly words: string;
  readonly choices: SnippetChoices;
  readonly release: Release;
  /** The agency's brand, if it has one. */
  readonly brand?: Brand | undefined;
  /** The poll, to compute its height. */
  readonly poll?: Poll | undefined;
  /** Of the chosen language. */
  readonly voice: Voice;
}

/** How an element is named and where its page is. */
export type Named = Pick<Embedded, 'server' | 'kind' | 'name' | 'words' | 'choices'>;

interface Element {
  /** The attribute that names its subject. */
  readonly named: 'poll' | 'consultation' | 'agency' | 'reference';
  /** The page of ours with the same content. */
  readonly page: (name: string) => string;
  /** True if it has a page for frames. */
  readonly framed: boolean;
}

const ofTopic: Element = { named: 'consultation', page: (slug) => `c/${slug}`, framed: true };
const ofSuggestion: Element = { named: 'reference', page: (reference) => `s/${reference}`, framed: false };

export const elements: Readonly<Record<ElementKind, Element>> = {
  poll: { named: 'poll', page: (slug) => `p/${slug}`, framed: true },
  consultation: ofTopic,
  'suggestion-box': ofTopic,
  suggestions: ofTopic,
  'response-feed': { named: 'agency', page: (slug) => `a/${slug}`, framed: true },
  pledge: { named: 'agency', page: (slug) => `a/${slug}/pledge`, framed: true },
  policy: { named: 'agency', page: (slug) => `a/${slug}/policy`, framed: true },
  track: ofSuggestion,
  trail: ofSuggestion,
};

/** The page the fallback link leads to. */
export const pageOf = ({ server, kind, name, choices }: Named): string =>
  `${server}${elements[kind].page(name)}?lang=${choices.lang}`;

/** The address of the framed element; undefined if it has none. */
export const frameOf = (embedded: Embedded): string | undefined => {
  const { server, kind, name, choices, brand } = embedded;
  if (!elements[kind].framed) return undefined;
  const said = attributesOf(embedded).filter(([attribute]) => inFrames.has(attribute));
  const query = new URLSearchParams({ lang: choices.lang, ...Object.fromEntries(said) });
  if (brand && choices.dress === 'none') query.set('dress', 'none');
  return `${server}embed/${kind}/${name}?${query}`;
};

/** Attributes that a frame accepts. Not the heading level: a framed page starts at h1. */
const inFrames: ReadonlySet<string> = new Set(['theme', 'numerals', 'results']);

/** The element's attributes, without default values. */
export const attributesOf = ({ kind, name, choices }: Named): readonly (readonly [name: string, value: string])[] => {
  const { lang, theme, numerals, heading, results } = choices;
  const said: readonly (readonly [string, string, boolean])[] = [
    [elements[kind].named, name, true],
    ['lang', lang, lang !== languages[0]],
    ['theme', theme, theme !== 'auto'],
    ['numerals', numerals, numerals !== 'latn'],
    ['heading-level', heading, heading !== '2' && kind !== 'trail'],
    ['results', results, results !== 'show' && kind === 'poll'],
  ];
  return said.filter(([, , isSaid]) => isSaid).map(([attribute, value]) => [attribute, value]);
};

/** The element's script, with its integrity hash for a pinned version. */
export const scriptOf = ({ server, kind, choices: { file, lang }, release }: Embedded) => {
  const newest = kind === 'poll' ? 'shura-poll.js' : 'shura.js';
  const whole = `shura-${kind}.${lang === languages[0] ? 'all' : lang}.js`;
  if (file === 'newest') return { src: `${server}w/v1/${newest}` };
  if (file === 'whole') return { src: `${server}w/v1/${whole}` };
  return { src: `${server}w/${release.version}/${whole}`, integrity: release.integrity[whole] };
};
