import { str } from '@lit/localize/internal/str-tag.js';
import type { Locale } from '../localization/locale.ts';
import { fill, hole } from '../text/isolation.ts';

/** As a sentence with a hole for the number. */
export function saySupporters(l: Locale, supporters: number): string {
  const n = hole(0);
  return l.format.plural(supporters, {
    zero: l.msg('لا مؤيدين بعد', { id: 'suggestion/supporters.zero' }),
    one: l.msg('مؤيد واحد', { id: 'suggestion/supporters.one' }),
    two: l.msg('مؤيدان', { id: 'suggestion/supporters.two' }),
    few: l.msg(str`${n} مؤيدين`, { id: 'suggestion/supporters.few' }),
    many: l.msg(str`${n} مؤيدًا`, { id: 'suggestion/supporters.many' }),
    other: l.msg(str`${n} مؤيد`, { id: 'suggestion/supporters.other' }),
  });
}

/** "41 supporters". */
export const countSupporters = (l: Locale, supporters: number) =>
  fill(saySupporters(l, supporters), l.format.number(supporters));
