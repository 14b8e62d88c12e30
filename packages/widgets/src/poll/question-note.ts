import { str } from '@lit/localize/internal/str-tag.js';
import type { Question, QuestionOf, Text } from '@shura/contract';
import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { isolate } from '../text/isolation.ts';
import { sayChoose } from './poll-problem.ts';
import { chosenIds, type PollView } from './poll-view.ts';

/** How many of a question's options may be chosen, and at least have to be. */
function sayHowMany(l: Locale, { min, max }: QuestionOf<'multiple'>): string {
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

/** What to do with a question of another kind than `single`, or what is wrong with it; undefined for the usual words. */
export function sayWhatToDo(v: PollView, question: Question, missing: boolean) {
  const { l } = v;
  if (question.kind === 'multiple') {
    const chosen = chosenIds(v, question.id).length;
    if (!missing) return sayHowMany(l, question);
    if (!chosen) return sayChoose(l);
    const n = isolate(l.format.number(chosen));
    return `${l.msg(str`المختار الآن: ${n}.`, { id: 'chosen' })} ${sayHowMany(l, question)}`;
  }
  if (question.kind === 'ranking') return l.msg('يُرجى ترتيب الخيارات، والأهم أولًا', { id: 'order' });
  if (question.kind !== 'scale') return undefined;
  const { low, high, points } = question;
  const end = (point: number, words: Text) => html`<span>${l.format.number(point)} ${l.text(words)}</span>`;
  return html`${missing ? sayChoose(l) : nothing}<span class="ends">${end(1, low)} ${end(points, high)}</span>`;
}
