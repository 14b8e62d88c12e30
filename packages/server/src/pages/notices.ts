import { html } from 'hono/html';
import type { Html, Voice } from './voice.ts';

/** Confirms recorded answers, above the questions still open. */
export const renderThanks = (voice: Voice): Html => html`<p class="notice" role="status">${voice.say('saved')}</p>`;

/** Confirms recorded answers to a browser that did not keep the cookie, and states the consequences. */
export const renderForgotten = (voice: Voice): Html =>
  html`<div class="notice" role="status"><p>${voice.say('forgotten')}</p>
<p class="hint">${voice.say('forgottenMeans')}</p></div>`;

/** Explains why a vote was not counted. */
export const renderUncounted = (voice: Voice, closed: boolean): Html =>
  renderAlert(closed ? html`${voice.public.voting.tooLate}` : voice.say('early'));

/** Confirmation of a form after its redirect. `known`: the browser sent its cookie back. */
export const renderDone = (voice: Voice, what: string | undefined, known: boolean): Html | undefined => {
  const words = sayDone(voice, what, known);
  return words === undefined ? undefined : html`<p class="notice" role="status">${words}</p>`;
};

function sayDone(voice: Voice, what: string | undefined, known: boolean): string | undefined {
  switch (what) {
    case 'support':
      return voice.plain(known ? 'didSupport' : 'didForget');
    case 'unsupport':
      return voice.plain('didUnsupport');
    case 'ask-code':
      return voice.public.author.linkSent;
    case 'reply':
    case 'appeal':
    case 'contest':
    case 'erase':
      return voice.public.done(what);
    default:
      return undefined;
  }
}

/** Explains why a request was refused. Placed first on the page, and focused. */
export const renderAlert = (says: Html): Html =>
  html`<div class="problems" role="alert" tabindex="-1" autofocus><p>${says}</p></div>`;
