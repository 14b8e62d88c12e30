import { type Language, languages, type Poll } from '@shura/contract';
import { html } from 'hono/html';
import { pictureSize } from './picture-size.ts';
import type { Html, Voice } from './voice.ts';

/** Metadata for link previews: Open Graph (https://ogp.me), and oEmbed if the page can be embedded. */
export interface LinkPreview {
  /** Absolute address of Shura's mount point, with a trailing slash. */
  readonly base: string;
  /** The page's path, such as `p/gardens`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly agency: Poll['agency'];
}

/** Removes isolates: some apps show them as boxes, and a preview or post has only one direction. */
export const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/** A page's address in a language. */
export const addressOf = ({ base, path }: Pick<LinkPreview, 'base' | 'path'>, { language }: Voice): string =>
  `${base}${path}?lang=${language}`;

export const pictureOf = ({ base, path }: Pick<LinkPreview, 'base' | 'path'>, { language }: Voice): string =>
  `${base}${path}/image.png?lang=${language}`;

/** The page's oEmbed address, for its `Link` header and `<link>`. */
const oembedOf = (preview: Pick<LinkPreview, 'base' | 'path'>, voice: Voice): string =>
  `${preview.base}oembed?${new URLSearchParams({ url: addressOf(preview, voice), format: 'json' })}`;

/** The value of the `Link` header. */
export const oembedLink = (preview: Pick<LinkPreview, 'base' | 'path'>, voice: Voice): string =>
  `<${oembedOf(preview, voice)}>; rel="alternate"; type="application/json+oembed"`;

/** Facebook accepts Arabic only as `ar_AR`. */
const locales: Readonly<Record<Language, string>> = { ar: 'ar_AR', en: 'en_GB' };

export const renderLinkPreview = (voice: Voice, preview: LinkPreview): Html => {
  const { agency } = preview;
  const [title, description] = [bare(preview.title), bare(preview.description)];
  const [url, picture] = [addressOf(preview, voice), pictureOf(preview, voice)];
  const others = languages.filter((language) => language !== voice.language);
  return html`<link rel="alternate" type="application/json+oembed" href="${oembedOf(preview, voice)}" title="${title}">
<link rel="canonical" href="${url}">
<meta name="description" content="${description}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${voice.plainText(agency.name)}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${url}">
<meta property="og:locale" content="${locales[voice.language]}">
${others.map(
  (language) => html`<meta property="og:locale:alternate" content="${locales[language]}">
`,
)}<meta property="og:image" content="${picture}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${pictureSize.width}">
<meta property="og:image:height" content="${pictureSize.height}">
<meta property="og:image:alt" content="${title}">
<meta name="twitter:card" content="summary_large_image">`;
};
