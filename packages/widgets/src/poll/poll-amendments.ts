import { str } from '@lit/localize/internal/str-tag.js';
import type { Amendment } from '@shura/contract';
import { html } from 'lit';
import { fill, hole } from '../text/isolation.ts';
import { type PollView, renderTime } from './poll-view.ts';

function renderAmendment(v: PollView, amendment: Amendment) {
  const { l } = v;
  const [first, second, third] = [hole(0), hole(1), hole(2)];
  if (amendment.kind === 'correction') {
    const sentence = l.msg(str`صُحّحت الصياغة في ${first}، وكانت: ${second}`, { id: 'corrected' });
    return fill(sentence, renderTime(v, amendment.at), l.text(amendment.was));
  }
  const sentence = l.msg(str`تغيّر موعد الإغلاق من ${first} إلى ${second}، والسبب: ${third}`, { id: 'moved' });
  const { from, to, reason } = amendment;
  return fill(sentence, renderTime(v, from), renderTime(v, to), l.text(reason));
}

/** What changed after the first ballot, for everyone to see. */
export const renderAmendments = (v: PollView) =>
  v.poll.amendments.map((amendment) => html`<li class="notice">${renderAmendment(v, amendment)}</li>`);

/** Where an imported poll comes from; undefined for one that took its votes here. */
export const renderSource = ({ l, poll }: PollView) =>
  poll.imported && html`<li>${fill(l.msg(str`مستورد من نظام آخر: ${hole(0)}`, { id: 'imported' }), poll.source)}</li>`;
