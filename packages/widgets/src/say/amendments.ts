import { str } from '@lit/localize/internal/str-tag.js';
import type { Amendment } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';
import { fill, hole } from '../text/isolation.ts';

/**
 * What changed of a poll or a consultation after it had begun, and why.
 *
 * @param time draws an instant, ISO 8601
 */
export function renderAmendment(l: Locale, amendment: Amendment, time: (instant: string) => unknown) {
  const [first, second, third] = [hole(0), hole(1), hole(2)];
  if (amendment.kind === 'correction') {
    const sentence = l.msg(str`صُحّحت الصياغة في ${first}، وكانت: ${second}`, { id: 'corrected' });
    return fill(sentence, time(amendment.at), l.text(amendment.was));
  }
  const sentence = l.msg(str`تغيّر موعد الإغلاق من ${first} إلى ${second}، والسبب: ${third}`, { id: 'moved' });
  const { from, to, reason } = amendment;
  return fill(sentence, time(from), time(to), l.text(reason));
}
