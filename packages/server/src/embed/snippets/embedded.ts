import {
  type Brand,
  type ElementKind,
  languages,
  type Poll,
  type SiteColourName,
  type SnippetChoices,
  siteColourNames,
} from '@shura/contract';
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

/** The values that name an element and give the address of its page. */
export type Named = Pick<Embedded, 'server' | 'kind' | 'name' | 'words' | 'choices'>;

interface Element {
  /** The attribute that names its subject. */
  readonly named: 'poll' | 'consultation' | 'agency' | 'reference';
  /** The folder of our page about the subject. */
  readonly folder: 'p' | 'c' | 'a' | 's';
  /** Path of the element's own page below the page of the subject; undefined without such a page. */
  readonly below?: 'pledge' | 'policy' | 'search';
}

const ofTopic = { named: 'consultation', folder: 'c' } as const;
const ofAgency = { named: 'agency', folder: 'a' } as const;
const ofSuggestion = { named: 'reference', folder: 's' } as const;

/** Elements that have a page for frames. */
const framed = {
  poll: { named: 'poll', folder: 'p' },
  consultation: ofTopic,
  'suggestion-box': ofTopic,
  suggestions: ofTopic,
  'response-feed': ofAgency,
  pledge: { ...ofAgency, below: 'pledge' },
  policy: { ...ofAgency, below: 'policy' },
} as const satisfies Partial<Record<ElementKind, Element>>;
export type FramedElement = (typeof framed)[keyof typeof framed];

export const elements: Readonly<Record<ElementKind, Element>> = {
  ...framed,
  track: ofSuggestion,
  trail: ofSuggestion,
  search: { ...ofAgency, below: 'search' },
};

/** The element that a frame shows, by its tag without the prefix; undefined if there is none. */
export const framedElement = (tag: string): FramedElement | undefined =>
  Object.hasOwn(framed, tag) ? framed[tag as keyof typeof framed] : undefined;

/** The page the fallback link leads to. */
export const pageOf = ({ server, kind, name, choices }: Named): string => {
  const { folder, below } = elements[kind];
  return `${server}${[folder, name, ...(below ? [below] : [])].join('/')}?lang=${choices.lang}`;
};

/** The chosen colours, as parameters of an address. */
export const coloursIn = (choices: SnippetChoices): readonly (readonly [SiteColourName, string])[] =>
  siteColourNames.flatMap((name) => (choices[name] ? [[name, choices[name]] as const] : []));

/** The address of the page for frames. Undefined if the element has none. */
export const frameOf = (embedded: Embedded): string | undefined => {
  const { server, kind, name, choices, brand } = embedded;
  if (!framedElement(kind)) return undefined;
  const said = attributesOf(embedded).filter(([attribute]) => inFrames.has(attribute));
  const query = new URLSearchParams({ lang: choices.lang, ...Object.fromEntries(said) });
  if (brand && choices.dress === 'none') query.set('dress', 'none');
  for (const [colour, value] of coloursIn(choices)) query.set(colour, value);
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

/** The file of an element's script that follows the server's version. */
export const newestScript = (tag: string): string => (tag === 'poll' ? 'shura-poll.js' : 'shura.js');

/** The element's script, with its integrity hash for a pinned version. */
export const scriptOf = ({ server, kind, choices: { file, lang }, release }: Embedded) => {
  const whole = `shura-${kind}.${lang === languages[0] ? 'all' : lang}.js`;
  if (file === 'newest') return { src: `${server}w/v1/${newestScript(kind)}` };
  if (file === 'whole') return { src: `${server}w/v1/${whole}` };
  return { src: `${server}w/${release.version}/${whole}`, integrity: release.integrity[whole] };
};
