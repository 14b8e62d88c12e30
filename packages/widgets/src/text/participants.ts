import type { Locale } from '../localization/locale.ts';
import { fill } from './isolation.ts';

/** "1,204 people took part". */
export function countParticipants(l: Locale, people: number) {
  const sentence = l.format.plural(people, {
    zero: l.msg('لا مشاركات بعد', { id: 'people.zero' }),
    one: l.msg('بمشاركة شخص واحد', { id: 'people.one' }),
    two: l.msg('بمشاركة شخصين', { id: 'people.two' }),
    few: l.msg('بمشاركة {0} أشخاص', { id: 'people.few' }),
    many: l.msg('بمشاركة {0} شخصًا', { id: 'people.many' }),
    other: l.msg('بمشاركة {0} شخص', { id: 'people.other' }),
  });
  return fill(sentence, l.format.number(people));
}
