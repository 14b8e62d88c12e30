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

/** "Letters left: 200", or by how many the text is too long. */
export function countLeft(l: Locale, left: number) {
  const n = hole(0);
  const sentence =
    left < 0
      ? l.msg(str`الأحرف الزائدة: ${n}`, { id: 'box/over' })
      : l.msg(str`الأحرف المتبقية: ${n}`, { id: 'box/left' });
  return fill(sentence, l.format.number(Math.abs(left)));
}
