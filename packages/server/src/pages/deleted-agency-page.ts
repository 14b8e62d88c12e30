import { html } from 'hono/html';
import type { DeletionRecord, Gone } from '../model/records.ts';
import { panel, renderPage } from './layout.ts';
import type { Html, Voice } from './voice.ts';

/** The page of a deleted agency: when and why it was deleted, and how many suggestions it left unanswered. */
export const deletedAgencyPage = (
  voice: Voice,
  { name, reason, done }: DeletionRecord & { readonly done: Gone },
): Html =>
  renderPage({
    voice,
    root: '../',
    title: voice.plainText(name),
    content: panel(html`<h1>${voice.text(name)}</h1>
<p class="state">${voice.say('goneOn', { day: voice.day(done.on) })}</p>
<p>${voice.text(reason)}</p>
<ul class="points"><li>${voice.say('goneReceived', { count: voice.public.suggestions(done.suggestions) })}</li>
<li>${voice.say('goneUnanswered', { count: voice.public.suggestions(done.unanswered) })}</li></ul>
<p>${voice.say('goneKept')}</p>`),
  });
