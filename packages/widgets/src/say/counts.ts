import { str } from '@lit/localize/internal/str-tag.js';
import type { Locale } from '../localization/locale.ts';
import { fill, hole, isolate } from '../text/isolation.ts';

/** As a sentence with a hole for the number. */
export function saySuggestions(l: Locale, suggestions: number): string {
  const n = hole(0);
  return l.format.plural(suggestions, {
    zero: l.msg('لا مقترحات', { id: 'suggestion/count.zero' }),
    one: l.msg('مقترح واحد', { id: 'suggestion/count.one' }),
    two: l.msg('مقترحان', { id: 'suggestion/count.two' }),
    few: l.msg(str`${n} مقترحات`, { id: 'suggestion/count.few' }),
    many: l.msg(str`${n} مقترحًا`, { id: 'suggestion/count.many' }),
    other: l.msg(str`${n} مقترح`, { id: 'suggestion/count.other' }),
  });
}

/** "164 suggestions". */
export const countSuggestions = (l: Locale, suggestions: number) =>
  fill(saySuggestions(l, suggestions), l.format.number(suggestions));

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

/** "Similar suggestions: 2". */
export function countAlike(l: Locale, alike: number): string {
  const n = isolate(l.format.number(alike));
  return l.msg(str`مقترحات مشابهة: ${n}`, { id: 'suggestion/alike' });
}
