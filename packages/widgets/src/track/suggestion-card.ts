import { html, nothing } from 'lit';
import { renderFactRow } from '../parts/facts.ts';
import { renderHeading } from '../parts/heading.ts';
import { sayDone } from '../say/authors.ts';
import { countSupporters } from '../say/counts.ts';
import { renderReference, renderWords } from '../suggestion/author-words.ts';
import { renderBasis } from '../suggestion/basis.ts';
import { renderPromoted } from '../suggestion/promoted.ts';
import { fill } from '../text/isolation.ts';
import { pageOf } from '../text/page-of.ts';
import { renderAct } from './track-acts.ts';
import { nextSteps } from './track-next.ts';
import { renderSource } from './track-source.ts';
import type { TrackView } from './track-view.ts';

/** Supporters, basis and consultation. */
function renderAbout(v: TrackView) {
  const { l, suggestion, consultation } = v;
  const { publication, supporters, linked, linkedSupporters, basis, text } = suggestion;
  const category = consultation?.category;
  const of = l.msg('الاستشارة التي قُدّم إليها', { id: 'track/consultation' });
  return html`
    ${renderFactRow([
      publication !== 'held' && countSupporters(l, supporters),
      linked.length > 0 &&
        publication === 'published' &&
        fill(l.msg('مع المقترحات المرتبطة به: {0}', { id: 'track/together' }), l.format.number(linkedSupporters)),
      // The link of a basis is the author's too: leave it out together with the text.
      ...basis.map((one) => renderBasis(l, text === undefined ? { ...one, link: undefined } : one)),
      category && fill(l.msg('المجال: {0}', { id: 'track/category' }), l.text(category)),
    ])}
    ${
      linked.length
        ? html`<p class="meta">${l.msg('مرتبط بمقترحات مشابهة', { id: 'track/linked-with' })}: ${linked.map((other) => [' ', renderReference(other, pageOf(v, `s/${other}`))])}</p>`
        : nothing
    }
    <p class="meta">${consultation ? html`${of}: ` : nothing}<a href=${pageOf(v, `c/${suggestion.consultation}`)}>${consultation ? l.text(consultation.title) : of}</a></p>
  `;
}

/**
 * A suggestion, its history and what is promised next.
 *
 * @param author controls for the author only
 * @param support the form that gives or withdraws support, on pages without scripts
 */
export function renderTrack(v: TrackView, author: unknown, support: unknown = nothing) {
  const { l, controller, suggestion } = v;
  const { reference, agency, title, text, acts } = suggestion;
  const next = nextSteps(v);
  return html`
    ${renderHeading(v.level, fill(l.msg('متابعة المقترح {0}', { id: 'track/of' }), renderReference(reference)), 'heading')}
    ${controller.acted ? html`<p><b>${sayDone(l, controller.acted)}</b></p>` : nothing}
    ${
      text === undefined
        ? nothing
        : html`<div class="quote">${title ? html`<b>${renderWords(title, l.dir)}</b>` : nothing}${renderWords(text, l.dir)}</div>`
    }
    ${renderPromoted(v, suggestion, agency.timeZone, controller.support.given.has(reference))}
    ${renderSource(v)}
    ${renderAbout(v)}
    ${support}
    <ol class="thread">
      ${acts.map((act, index) => renderAct(v, act, index, next.length > 0))}
      ${next}
    </ol>
    ${author}
  `;
}
