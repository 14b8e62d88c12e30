import type { Locale } from '../localization/locale.ts';
import { fill, fillPlain } from '../text/isolation.ts';

/** "164 suggestions". */
export function countSuggestions(l: Locale, suggestions: number) {
  const sentence = l.format.plural(suggestions, {
    zero: l.msg('لا مقترحات', { id: 'suggestion/count.zero' }),
    one: l.msg('مقترح واحد', { id: 'suggestion/count.one' }),
    two: l.msg('مقترحان', { id: 'suggestion/count.two' }),
    few: l.msg('{0} مقترحات', { id: 'suggestion/count.few' }),
    many: l.msg('{0} مقترحًا', { id: 'suggestion/count.many' }),
    other: l.msg('{0} مقترح', { id: 'suggestion/count.other' }),
  });
  return fill(sentence, l.format.number(suggestions));
}

/** As a sentence with a place for the number. */
export function saySupporters(l: Locale, supporters: number): string {
  return l.format.plural(supporters, {
    zero: l.msg('لا مؤيدين بعد', { id: 'suggestion/supporters.zero' }),
    one: l.msg('مؤيد واحد', { id: 'suggestion/supporters.one' }),
    two: l.msg('مؤيدان', { id: 'suggestion/supporters.two' }),
    few: l.msg('{0} مؤيدين', { id: 'suggestion/supporters.few' }),
    many: l.msg('{0} مؤيدًا', { id: 'suggestion/supporters.many' }),
    other: l.msg('{0} مؤيد', { id: 'suggestion/supporters.other' }),
  });
}

/** "41 supporters". */
export const countSupporters = (l: Locale, supporters: number) =>
  fill(saySupporters(l, supporters), l.format.number(supporters));

/** "Similar suggestions: 2". */
export const countAlike = (l: Locale, alike: number): string =>
  fillPlain(l.msg('مقترحات مشابهة: {0}', { id: 'suggestion/alike' }), l.format.number(alike));
