import { html } from 'hono/html';
import { type ConsultationView, linkTo } from './consultation-view.ts';
import { panel } from './layout.ts';
import type { Html, Voice } from './voice.ts';

export const renderConsultationPolls = (view: ConsultationView): Html =>
  view.polls.length === 0
    ? html``
    : panel(html`<h2 id="polls">${view.voice.say('topicPolls')}</h2>
<ul class="links">${view.polls.map(
        ({ slug, title }) => html`<li><a href="${linkTo(view, `p/${slug}`)}">${view.voice.text(title)}</a></li>`,
      )}</ul>`);

/** Links to the feed, in every format. */
export const renderFeedLinks = (voice: Voice, feeds: readonly { title: string; href: string }[]): Html => {
  const formats = feeds.map(
    ({ title, href }, index) => html`${index > 0 && ' · '}<a href="${href}" dir="ltr">${title}</a>`,
  );
  // Without this, Latin names would run left to right on an Arabic page.
  const inOrder = html`<span dir="${voice.direction}">${formats}</span>`;
  return html`<p class="hint feeds">${voice.say('subscribe', { formats: inOrder })}</p>`;
};
