import { str } from '@lit/localize/internal/str-tag.js';
import type { LocaleController } from '../controllers/locale-controller.ts';
import { fill, hole } from '../text/isolation.ts';

/** "41 supporters". */
export function countSupporters(l: LocaleController, supporters: number) {
  const n = hole(0);
  const sentence = l.format.plural(supporters, {
    zero: l.msg('لا مؤيدين بعد', { id: 'suggestion/supporters.zero' }),
    one: l.msg('مؤيد واحد', { id: 'suggestion/supporters.one' }),
    two: l.msg('مؤيدان', { id: 'suggestion/supporters.two' }),
    few: l.msg(str`${n} مؤيدين`, { id: 'suggestion/supporters.few' }),
    many: l.msg(str`${n} مؤيدًا`, { id: 'suggestion/supporters.many' }),
    other: l.msg(str`${n} مؤيد`, { id: 'suggestion/supporters.other' }),
  });
  return fill(sentence, l.format.number(supporters));
}
