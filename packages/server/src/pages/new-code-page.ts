import { html } from 'hono/html';
import { linkTo, type Surroundings } from './consultation-view.ts';
import { onceField } from './forms/form-fields.ts';
import { renderLostLink } from './forms/lost-code.ts';
import { panel, renderPage } from './layout.ts';
import { messagePage } from './message-page.ts';
import type { Html } from './voice.ts';

interface NewCodeView extends Pick<Surroundings, 'voice' | 'root'> {
  readonly reference: string;
}

/** The page that a mailed link opens. The code is drawn at the press, since mail programs open links by themselves. */
export const newCodePage = (view: NewCodeView & Pick<Surroundings, 'once'>, otherLanguage: string): Html => {
  const { voice, root, reference, once } = view;
  const name = { reference };
  return renderPage({
    voice,
    root,
    title: voice.plain('newCodeFor', name),
    otherLanguage,
    content:
      panel(html`<h1>${voice.say('newCodeFor', { reference: voice.code(reference) })}</h1><p>${voice.say('newCodeMeans')}</p>
<form method="post" accept-charset="utf-8"><input type="hidden" name="${onceField}" value="${once}">
<p class="actions"><button>${voice.say('getCode')}</button></p></form>`),
  });
};

/** Shows the new code once: the page has no address that shows it again. */
export const newCodeShownPage = (view: NewCodeView, code: string): Html => {
  const { voice, root, reference } = view;
  const { author, fields } = voice.public;
  return renderPage({
    voice,
    root,
    title: voice.plain('newCodeFor', { reference }),
    otherLanguage: null,
    content: panel(html`<h1>${voice.say('newCodeFor', { reference: voice.code(reference) })}</h1>
<p class="notice">${author.keepCode}</p>
<dl class="terms codes"><div><dt>${fields.trackingCode}</dt><dd><b>${voice.code(code)}</b></dd></div></dl>
<p><a href="${linkTo(view, `s/${reference}`)}">${voice.say('suggestionOf', { reference: voice.code(reference) })}</a></p>`),
  });
};

/** A link that was used or has expired. The same page for a link that never was one. */
export const linkOverPage = (view: NewCodeView): Html =>
  messagePage({
    voice: view.voice,
    root: view.root,
    title: view.voice.plain('linkOver'),
    means: 'linkOverMeans',
    more: renderLostLink(view, view.reference),
  });
