import type { Suggestion } from '@shura/contract';
import { html, nothing } from 'lit';
import { fill } from '../text/isolation.ts';
import { type Place, pageOf } from '../text/page-of.ts';
import { dayIn, renderDay } from '../text/times.ts';

/**
 * Says that a suggestion became a poll, with a link.
 *
 * @param supported whether this browser supported the suggestion, which the sentence then mentions
 */
export function renderPromoted(v: Place, { poll }: Suggestion, timeZone: string, supported: boolean) {
  const { l } = v;
  if (!poll) return nothing;
  const sentence = supported
    ? l.msg('مقترح أيّدتموه طُرح في استطلاع رأي بتاريخ {0}: {1}', { id: 'suggestion/yours-promoted' })
    : l.msg('طُرح في استطلاع رأي بتاريخ {0}: {1}', { id: 'suggestion/promoted' });
  const link = html`<a href=${pageOf(v, `p/${poll.slug}`)}>${l.text(poll.title)}</a>`;
  return html`<p class="news" part="promoted">${fill(sentence, renderDay(l, dayIn(timeZone, poll.at)), link)}</p>`;
}
