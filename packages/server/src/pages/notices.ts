import { html } from 'hono/html';
import type { Html, Voice } from './voice.ts';

/** Says that a vote is recorded, above whatever comes next. */
export const renderThanks = (voice: Voice, more: boolean): Html =>
  html`<p class="notice" role="status">${voice.say(more ? 'saved' : 'thanks')}</p>`;

/** Says the same to a browser that cannot be known again, and what follows from that. */
export const renderForgotten = (voice: Voice): Html =>
  html`<div class="notice" role="status"><p>${voice.say('forgotten')}</p>
<p class="hint">${voice.say('forgottenMeans')}</p></div>`;

/** Says why a vote was not counted. */
export const renderUncounted = (voice: Voice, why: 'late' | 'early'): Html =>
  html`<div class="problems" role="alert" tabindex="-1" autofocus><p>${voice.say(why)}</p></div>`;
