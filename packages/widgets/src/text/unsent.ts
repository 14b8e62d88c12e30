import { str } from '@lit/localize/internal/str-tag.js';
import type { Locale } from '../localization/locale.ts';
import { isolate } from './isolation.ts';

/** That something was not received, and when it can be sent again: after so many seconds, where the server says so. */
export function sayUnsent(l: Locale, seconds: number | undefined) {
  if (!seconds) return l.msg('تعذّر الإرسال. ما أدخلتموه محفوظ، وتمكن إعادة المحاولة', { id: 'unsent' });
  const wait = isolate(l.format.seconds(seconds));
  return l.msg(str`تعذّر الإرسال. ما أدخلتموه محفوظ، وتمكن إعادة المحاولة بعد ${wait}`, { id: 'wait' });
}
