import type { Amendment } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';
import { fill } from '../text/isolation.ts';

/**
 * What changed of a poll or a consultation after it had begun, and why.
 *
 * @param time draws an instant, ISO 8601
 */
export function renderAmendment(l: Locale, amendment: Amendment, time: (instant: string) => unknown) {
  if (amendment.kind === 'correction') {
    const sentence = l.msg('صُحّحت الصياغة في {0}، وكانت: {1}', { id: 'corrected' });
    return fill(sentence, time(amendment.at), l.text(amendment.was));
  }
  const sentence = l.msg('تغيّر موعد الإغلاق من {0} إلى {1}، والسبب: {2}', { id: 'moved' });
  const { from, to, reason } = amendment;
  return fill(sentence, time(from), time(to), l.text(reason));
}
