import { directions, languageNames, nextLanguage, type Poll } from '@shura/contract';
import { html } from 'hono/html';
import { type LinkPreview, renderLinkPreview } from './link-preview.ts';
import type { Html, Voice } from './voice.ts';

export interface PageParts {
  readonly voice: Voice;
  readonly title: string;
  /** Who speaks, in its own colours. */
  readonly agency?: Poll['agency'] | undefined;
  /** Where the same page is in the next language, relative to this one; none where it cannot be shown again. */
  readonly otherLanguage: string | undefined;
  /** From the page to where Shura is mounted, such as `../`. */
  readonly root?: string;
  /** Where the news of this page can be followed. */
  readonly feeds?: readonly FeedLink[];
  /** How it looks where its address is posted. */
  readonly preview?: LinkPreview | undefined;
  /** Scripts of ours, relative to where Shura is mounted; the page says the same without them. */
  readonly scripts?: readonly string[];
  /** `wide` where there is more beside each other than one column of text. */
  readonly look?: 'wide' | 'docs';
  /** Cards of elements, whose first heading is the page's, and {@link panel}s of our own. */
  readonly content: Html;
  /** Whether the content names the agency, so that the line above it need not. */
  readonly named?: boolean;
  /** Links to what else there is. */
  readonly foot?: Html;
}

export interface FeedLink {
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

/** A whole page. Its links are relative, so that it stands under whatever path its host chose. */
export const renderPage = (page: PageParts): Html => {
  const { voice, title, agency, otherLanguage, root = '../', feeds = [], preview, scripts = [], look } = page;
  const { content, named, foot } = page;
  const other = nextLanguage(voice.language);
  return html`<!doctype html>
<html lang="${voice.language}" dir="${voice.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${preview && renderLinkPreview(voice, preview)}
<link rel="stylesheet" href="${root}pages.css">
${agency?.brand && html`<link rel="stylesheet" href="${root}a/${agency.slug}/brand.css">`}
${feeds.map(({ type, title, href }) => html`<link rel="alternate" type="${type}" title="${title}" href="${href}">`)}
${scripts.map((src) => html`<script type="module" src="${root}${src}"></script>`)}
</head>
<body${look && html` class="${look}"`}>
<header class="top">
<p>${agency && !named && voice.text(agency.name)}</p>
${otherLanguage !== undefined && html`<a href="${otherLanguage}" lang="${other}" hreflang="${other}" dir="${directions[other]}">${languageNames[other]}</a>`}
</header>
<main>
${content}
</main>
${foot && html`<footer class="foot">${foot}</footer>`}
</body>
</html>`;
};

/** A surface for what a page draws itself, beside the cards of elements. */
export const panel = (content: Html): Html => html`<div class="panel">
${content}
</div>`;
