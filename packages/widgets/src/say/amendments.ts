import type { Amendment } from '@shura/contract';
import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { fill } from '../text/isolation.ts';
import { renderTime } from '../text/times.ts';

/** Changes to a poll or consultation that had opened, each with its reason if it has one. */
export const renderAmendments = (
  l: Locale,
  {
    amendments,
    agency: { timeZone },
  }: { readonly amendments: readonly Amendment[]; readonly agency: { readonly timeZone: string } },
) =>
  amendments.length
    ? html`<ul class="meta">${amendments.map((one) => html`<li>${renderAmendment(l, one, (at) => renderTime(l, at, timeZone))}</li>`)}</ul>`
    : nothing;

function renderAmendment(l: Locale, amendment: Amendment, time: (instant: string) => unknown) {
  if (amendment.kind === 'correction') {
    const sentence = l.msg('صُحّحت الصياغة في {0}، وكانت: {1}', { id: 'corrected' });
    return fill(sentence, time(amendment.at), l.text(amendment.was));
  }
  const sentence = l.msg('تغيّر موعد الإغلاق من {0} إلى {1}، والسبب: {2}', { id: 'moved' });
  const { from, to, reason } = amendment;
  return fill(sentence, time(from), time(to), l.text(reason));
}
