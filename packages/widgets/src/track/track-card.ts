import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing } from 'lit';
import { countSupporters } from '../say/counts.ts';
import { renderReference, renderWords } from '../suggestion/author-words.ts';
import { renderPromoted } from '../suggestion/promoted.ts';
import { fill, hole } from '../text/isolation.ts';
import { pageOf } from '../text/page-of.ts';
import { renderAct } from './track-acts.ts';
import { sayDone } from './track-author.ts';
import { nextSteps } from './track-next.ts';
import { renderSource } from './track-source.ts';
import type { TrackView } from './track-view.ts';

/**
 * A suggestion, what became of it and what is promised next.
 *
 * @param author what only its author can do
 */
export function renderTrack(v: TrackView, author: unknown) {
  const { l, controller, suggestion } = v;
  const { reference, consultation, agency, title, text, supporters, acts, publication } = suggestion;
  const next = nextSteps(v);
  return html`
    <div role="heading" aria-level=${v.level} tabindex="-1" class="heading" id="heading" part="heading">
      ${fill(l.msg(str`متابعة المقترح ${hole(0)}`, { id: 'track/of' }), renderReference(reference))}
    </div>
    ${controller.acted ? html`<p><b>${sayDone(l, controller.acted)}</b></p>` : nothing}
    ${
      text === undefined
        ? nothing
        : html`<div class="quote">${title ? html`<b>${renderWords(title, l.dir)}</b>` : nothing}${renderWords(text, l.dir)}</div>`
    }
    ${renderPromoted(v, suggestion, agency.timeZone, controller.support.given.has(reference))}
    ${renderSource(v)}
    <p class="meta">
      ${publication === 'published' ? html`${countSupporters(l, supporters)} · ` : nothing}<a href=${pageOf(v, `c/${consultation}`)}>${l.msg('الاستشارة التي قُدّم إليها', { id: 'track/consultation' })}</a>
    </p>
    <ol class="thread">
      ${acts.map((act, index) => renderAct(v, act, index === acts.length - 1, next.length > 0))}
      ${next}
    </ol>
    ${author}
  `;
}
