import type { Poll, SnippetChoices } from '@shura/contract';
import { html, raw } from 'hono/html';
import { frameLife } from '../auth/frames.ts';
import type { Html, Voice } from '../pages/voice.ts';
import { coloursIn, type FramedElement, newestScript } from './snippets/embedded.ts';

export interface FrameView {
  readonly voice: Voice;
  readonly choices: SnippetChoices;
  /** Name of the element without the prefix. */
  readonly tag: string;
  readonly element: FramedElement;
  readonly slug: string;
  readonly title: string;
  readonly agency: Poll['agency'];
  /** Token that authorises sending from a frame with an opaque origin; undefined if nothing can be sent. */
  readonly token: string | undefined;
  /** True for a preview, in which the page handles every submission itself and sends nothing. */
  readonly preview: boolean;
}

const root = '../../';

/** A page with one element, to be framed by another site. */
export const framePage = (view: FrameView): Html => {
  const { voice, choices, tag, element, slug, title, agency, token, preview } = view;
  const scheme = choices.theme === 'auto' ? 'light dark' : choices.theme;
  const brand = choices.dress === 'agency' && agency.brand;
  const colours = coloursIn(choices);
  return html`<!doctype html>
<html lang="${voice.language}" dir="${voice.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${scheme}">
<meta name="robots" content="noindex">
<base target="_blank">
${token && html`<meta name="shura-frame" content="${token}" data-life="${frameLife}">`}
<title>${title}</title>
<link rel="stylesheet" href="${root}frame.css">
${brand && html`<link rel="stylesheet" href="${root}a/${agency.slug}/brand.css">`}
${colours.length > 0 && html`<link rel="stylesheet" href="${root}colours.css?${new URLSearchParams(Object.fromEntries(colours)).toString()}">`}
${preview && html`<script type="module" src="${root}w/v1/preview.js"></script>\n`}<script type="module" src="${root}w/v1/frame.js"></script>
<script type="module" src="${root}w/v1/${newestScript(tag)}"></script>
</head>
<body>
${preview && html`<p><b>${voice.say('embedSample')}</b></p>\n`}${renderElement(view, html`<p><b>${title}</b></p><p>${voice.say('frameBlocked')}</p>`)}
${
  token &&
  html`<p class="expired" role="alert" hidden>${voice.say('frameExpired')}<br><a href="" target="_self">${voice.say('openAgain')}</a></p>
<p class="forgets" hidden>${voice.say('frameForgets')}</p>`
}
<p><a href="${root}${element.folder}/${slug}?lang=${voice.language}">${voice.say('fullPage')}</a></p>
</body>
</html>`;
};

/** Inserts the tag name raw, because a template cannot escape a tag name. The name comes from our own list. */
const renderElement = ({ tag, element, slug, choices }: FrameView, inside: Html): Html => {
  const { theme, numerals, results } = choices;
  const hidden = results === 'hide' && tag === 'poll';
  const [open, close] = [raw(`<shura-${tag}`), raw(`</shura-${tag}>`)];
  return html`${open} ${raw(element.named)}="${slug}" theme="${theme}" numerals="${numerals}"${hidden && html` results="hide"`} heading-level="1">${inside}${close}`;
};
