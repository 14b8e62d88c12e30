import { str } from '@lit/localize/internal/str-tag.js';
import type { QuestionOf } from '@shura/contract';
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

/** How many of a question's options may be chosen, and at least have to be. */
export function sayHowMany(l: LocaleController, { min, max }: QuestionOf<'multiple'>): string {
  const n = isolate(l.format.number(max));
  const atMost = l.format.plural(max, {
    zero: l.msg('لا اختيار', { id: 'up-to.zero' }),
    one: l.msg('يُرجى اختيار خيار واحد', { id: 'up-to.one' }),
    two: l.msg('يُرجى اختيار خيارين كحد أقصى', { id: 'up-to.two' }),
    few: l.msg(str`يُرجى اختيار ${n} خيارات كحد أقصى`, { id: 'up-to.few' }),
    many: l.msg(str`يُرجى اختيار ${n} خيارًا كحد أقصى`, { id: 'up-to.many' }),
    other: l.msg(str`يُرجى اختيار ${n} خيار كحد أقصى`, { id: 'up-to.other' }),
  });
  const least = isolate(l.format.number(min));
  return min > 1 ? `${atMost} ${l.msg(str`(الحد الأدنى: ${least})`, { id: 'at-least' })}` : atMost;
}
