import type { Locale } from '../localization/locale.ts';
import { fill } from '../text/isolation.ts';

/** "We reply within 14 working days". */
export function sayPledge(l: Locale, days: number) {
  const sentence = l.format.plural(days, {
    zero: l.msg('نرد خلال يوم العمل نفسه', { id: 'box/pledge.zero' }),
    one: l.msg('نرد خلال يوم عمل واحد', { id: 'box/pledge.one' }),
    two: l.msg('نرد خلال يومي عمل', { id: 'box/pledge.two' }),
    few: l.msg('نرد خلال {0} أيام عمل', { id: 'box/pledge.few' }),
    many: l.msg('نرد خلال {0} يوم عمل', { id: 'box/pledge.many' }),
    other: l.msg('نرد خلال {0} يوم عمل', { id: 'box/pledge.other' }),
  });
  return fill(sentence, l.format.number(days));
}

/** "Letters left: 200", or by how many the text is too long. */
export function countLeft(l: Locale, left: number) {
  const sentence =
    left < 0 ? l.msg('الأحرف الزائدة: {0}', { id: 'box/over' }) : l.msg('الأحرف المتبقية: {0}', { id: 'box/left' });
  return fill(sentence, l.format.number(Math.abs(left)));
}
