import { str } from '@lit/localize/internal/str-tag.js';
import type { Locale } from '../localization/locale.ts';
import { isolate } from '../text/isolation.ts';

/** "2 similar suggestions". */
export function countAlike(l: Locale, alike: number): string {
  const n = isolate(l.format.number(alike));
  return l.format.plural(alike, {
    zero: l.msg('لا مقترحات مشابهة', { id: 'suggestion/alike.zero' }),
    one: l.msg('مقترح مشابه واحد', { id: 'suggestion/alike.one' }),
    two: l.msg('مقترحان مشابهان', { id: 'suggestion/alike.two' }),
    few: l.msg(str`${n} مقترحات مشابهة`, { id: 'suggestion/alike.few' }),
    many: l.msg(str`${n} مقترحًا مشابهًا`, { id: 'suggestion/alike.many' }),
    other: l.msg(str`${n} مقترح مشابه`, { id: 'suggestion/alike.other' }),
  });
}
