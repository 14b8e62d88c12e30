import type { Locale } from '../localization/locale.ts';
import { fillPlain } from './isolation.ts';

/** That something was not received, and when it can be sent again: after so many seconds, where the server says so. */
export function sayUnsent(l: Locale, seconds: number | undefined) {
  if (!seconds) return l.msg('تعذّر الإرسال. ما أدخلتموه محفوظ، وتمكن إعادة المحاولة', { id: 'unsent' });
  const sentence = l.msg('تعذّر الإرسال. ما أدخلتموه محفوظ، وتمكن إعادة المحاولة بعد {0}', { id: 'wait' });
  return fillPlain(sentence, l.format.seconds(seconds));
}
