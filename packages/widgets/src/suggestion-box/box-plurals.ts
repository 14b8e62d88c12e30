import { str } from '@lit/localize/internal/str-tag.js';
import type { Locale } from '../localization/locale.ts';
import { fill, hole } from '../text/isolation.ts';

/** "We reply within 14 working days". */
export function sayPledge(l: Locale, days: number) {
  const n = hole(0);
  const sentence = l.format.plural(days, {
    zero: l.msg('نرد خلال يوم العمل نفسه', { id: 'box/pledge.zero' }),
    one: l.msg('نرد خلال يوم عمل واحد', { id: 'box/pledge.one' }),
    two: l.msg('نرد خلال يومي عمل', { id: 'box/pledge.two' }),
    few: l.msg(str`نرد خلال ${n} أيام عمل`, { id: 'box/pledge.few' }),
    many: l.msg(str`نرد خلال ${n} يوم عمل`, { id: 'box/pledge.many' }),
    other: l.msg(str`نرد خلال ${n} يوم عمل`, { id: 'box/pledge.other' }),
  });
  return fill(sentence, l.format.number(days));
}

/** "200 letters left", or by how many the text is too long. */
export function countLeft(l: Locale, left: number) {
  const n = hole(0);
  const sentence =
    left < 0
      ? l.format.plural(-left, {
          zero: l.msg('يُرجى تقصير النص', { id: 'box/over.zero' }),
          one: l.msg('يُرجى تقصير النص حرفًا واحدًا', { id: 'box/over.one' }),
          two: l.msg('يُرجى تقصير النص حرفين', { id: 'box/over.two' }),
          few: l.msg(str`يُرجى تقصير النص ${n} أحرف`, { id: 'box/over.few' }),
          many: l.msg(str`يُرجى تقصير النص ${n} حرفًا`, { id: 'box/over.many' }),
          other: l.msg(str`يُرجى تقصير النص ${n} حرف`, { id: 'box/over.other' }),
        })
      : l.format.plural(left, {
          zero: l.msg('لا أحرف متبقية', { id: 'box/left.zero' }),
          one: l.msg('بقي حرف واحد', { id: 'box/left.one' }),
          two: l.msg('بقي حرفان', { id: 'box/left.two' }),
          few: l.msg(str`بقيت ${n} أحرف`, { id: 'box/left.few' }),
          many: l.msg(str`بقي ${n} حرفًا`, { id: 'box/left.many' }),
          other: l.msg(str`بقي ${n} حرف`, { id: 'box/left.other' }),
        });
  return fill(sentence, l.format.number(Math.abs(left)));
}
