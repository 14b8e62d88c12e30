import type { Claimed } from '@shura/contract';
import { html } from 'hono/html';
import { linkTo, type SuggestionView } from '../consultation-view.ts';
import { panel, renderPage } from '../layout.ts';
import type { Html, Voice } from '../voice.ts';

/** "This is my post": offered to the author of an adopted post until the post is claimed. */
export const renderClaim = (view: SuggestionView): Html => {
  const { voice, suggestion } = view;
  const { reference, claimable } = suggestion;
  if (!claimable) return html``;
  return html`<details class="author panel" id="claim"><summary><h2>${voice.public.author.claim}</h2></summary>
<p class="hint">${voice.say('claimMeans')}</p>
<form method="post" action="${linkTo(view, `s/${reference}/claim`)}" accept-charset="utf-8" class="box">
<div class="actions"><button class="quiet">${voice.say('claimSend')}</button></div></form></details>`;
};

/** The page with the code to post and the tracking code to keep. Shown once: the page has no address. */
export const claimedPage = (voice: Voice, reference: string, { postCode, trackingCode }: Claimed): Html =>
  renderPage({
    voice,
    root: '../../',
    title: voice.plain('claimBegun'),
    otherLanguage: null,
    content: panel(html`<h1>${voice.say('claimBegun')}</h1><p>${voice.say('claimNext')}</p>
<dl class="terms codes"><div><dt>${voice.say('claimPost')}</dt><dd>${voice.code(postCode)}</dd></div></dl>
<section class="part"><dl class="terms codes"><div><dt>${voice.public.fields.trackingCode}</dt><dd><b>${voice.code(trackingCode)}</b></dd></div></dl>
<p class="notice">${voice.say('claimKeep')}</p></section>
<p><a href="../${reference}?lang=${voice.language}">${voice.say('suggestionOf', { reference: voice.code(reference) })}</a></p>`),
  });
