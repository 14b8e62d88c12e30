import { str } from '@lit/localize/internal/str-tag.js';
import type { LocaleController } from '../controllers/locale-controller.ts';
import { fill, hole, isolate } from '../text/isolation.ts';

/** "564 votes". */
export function countVotes(l: LocaleController, votes: number): string {
  const n = isolate(l.format.number(votes));
  return l.format.plural(votes, {
    zero: l.msg('لا أصوات بعد', { id: 'votes.zero' }),
    one: l.msg('صوت واحد', { id: 'votes.one' }),
    two: l.msg('صوتان', { id: 'votes.two' }),
    few: l.msg(str`${n} أصوات`, { id: 'votes.few' }),
    many: l.msg(str`${n} صوتًا`, { id: 'votes.many' }),
    other: l.msg(str`${n} صوت`, { id: 'votes.other' }),
  });
}

/** "1,204 people took part". */
export function countParticipants(l: LocaleController, people: number) {
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
