import { str } from '@lit/localize/internal/str-tag.js';
import type { Suggestion } from '@shura/contract';
import { html, nothing } from 'lit';
import { fill, hole } from '../text/isolation.ts';
import { type Place, pageOf } from '../text/page-of.ts';
import { dayIn, renderDay } from './days.ts';

/**
 * That it became a poll, and a way there.
 *
 * @param supported by this browser: whoever reads it is told that it was theirs
 */
export function renderPromoted(v: Place, { poll }: Suggestion, timeZone: string, supported: boolean) {
  const { l } = v;
  if (!poll) return nothing;
  const [day, title] = [hole(0), hole(1)];
  const sentence = supported
    ? l.msg(str`مقترح أيّدتموه صار استطلاعًا للرأي في ${day}: ${title}`, { id: 'suggestion/yours-promoted' })
    : l.msg(str`صار استطلاعًا للرأي في ${day}: ${title}`, { id: 'suggestion/promoted' });
  const link = html`<a href=${pageOf(v, `p/${poll.slug}`)}>${l.text(poll.title)}</a>`;
  return html`<p class="news" part="promoted">${fill(sentence, renderDay(l, dayIn(timeZone, poll.at)), link)}</p>`;
}
