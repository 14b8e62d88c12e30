import { directions, languageNames, nextLanguage, type Poll } from '@shura/contract';
import { html } from 'hono/html';
import { type LinkPreview, renderLinkPreview } from './link-preview.ts';
import type { Html, Voice } from './voice.ts';

export interface PageParts {
  readonly voice: Voice;
  readonly title: string;
  /** The agency whose colours the page uses. */
  readonly agency?: Poll['agency'] | undefined;
  /** Relative address of the page in the next language, by default without a query; null if it cannot be shown again. */
  readonly otherLanguage?: string | null;
  /** Relative path to Shura's mount point, such as `../`. */
  readonly root?: string;
  /** Feeds of this page. */
  readonly feeds?: readonly FeedLink[];
  /** Metadata for link previews. */
  readonly preview?: LinkPreview | undefined;
  /** Our scripts, relative to the mount point; the page works without them. */
  readonly scripts?: readonly string[];
  /** `wide` for more than one column of text. */
  readonly look?: 'wide' | 'docs';
  /** Cards, whose first heading is the page's, and our own {@link panel}s. */
  readonly content: Html;
  /** True if the content names the agency, so that the header need not. */
  readonly named?: boolean;
  /** Links in the footer. */
  readonly foot?: Html;
}

export interface FeedLink {
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

/** A whole page. Links are relative, so that it works under any mount path. */
export const renderPage = (page: PageParts): Html => {
  const { voice, title, agency, root = '../', feeds = [], preview, scripts = [], look, content, named, foot } = page;
  const other = nextLanguage(voice.language);
  const { otherLanguage = `?lang=${other}` } = page;
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
${otherLanguage !== null && html`<a href="${otherLanguage}" lang="${other}" hreflang="${other}" dir="${directions[other]}">${languageNames[other]}</a>`}
</header>
<main>
${content}
</main>
${foot && html`<footer class="foot">${foot}</footer>`}
</body>
</html>`;
};

/** A surface for content of the page, beside the cards. */
export const panel = (content: Html): Html => html`<div class="panel">
${content}
</div>`;
