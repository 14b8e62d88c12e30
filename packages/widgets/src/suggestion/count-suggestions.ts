import { str } from '@lit/localize/internal/str-tag.js';
import type { Locale } from '../localization/locale.ts';
import { fill, hole } from '../text/isolation.ts';

/** "164 suggestions". */
export function countSuggestions(l: Locale, suggestions: number) {
  const n = hole(0);
  const sentence = l.format.plural(suggestions, {
    zero: l.msg('لا مقترحات', { id: 'suggestion/count.zero' }),
    one: l.msg('مقترح واحد', { id: 'suggestion/count.one' }),
    two: l.msg('مقترحان', { id: 'suggestion/count.two' }),
    few: l.msg(str`${n} مقترحات`, { id: 'suggestion/count.few' }),
    many: l.msg(str`${n} مقترحًا`, { id: 'suggestion/count.many' }),
    other: l.msg(str`${n} مقترح`, { id: 'suggestion/count.other' }),
  });
  return fill(sentence, l.format.number(suggestions));
}
