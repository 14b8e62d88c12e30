import { str } from '@lit/localize/internal/str-tag.js';
import type { Locale } from '../localization/locale.ts';
import { fill, hole } from './isolation.ts';

/** "1,204 people took part". */
export function countParticipants(l: Locale, people: number) {
  const n = hole(0);
  const sentence = l.format.plural(people, {
    zero: l.msg('لا مشاركات بعد', { id: 'people.zero' }),
    one: l.msg('بمشاركة شخص واحد', { id: 'people.one' }),
    two: l.msg('بمشاركة شخصين', { id: 'people.two' }),
    few: l.msg(str`بمشاركة ${n} أشخاص`, { id: 'people.few' }),
    many: l.msg(str`بمشاركة ${n} شخصًا`, { id: 'people.many' }),
    other: l.msg(str`بمشاركة ${n} شخص`, { id: 'people.other' }),
  });
  return fill(sentence, l.format.number(people));
}
