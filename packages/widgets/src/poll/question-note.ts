import type { Question, Text } from '@shura/contract';
import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { sayHowMany } from '../say/how-many.ts';
import { sayChoose } from '../say/voting.ts';
import { fillPlain } from '../text/isolation.ts';
import { chosenIds, type PollView } from './poll-view.ts';

export const sayOrder = (l: Locale): string => l.msg('يُرجى ترتيب الخيارات، والأهم أولًا', { id: 'order' });

/** Instruction of a question that is not `single`, or its error; undefined for the usual text. */
export function sayWhatToDo(v: PollView, question: Question, missing: boolean) {
  const { l } = v;
  if (question.kind === 'multiple') {
    const chosen = chosenIds(v, question.id).length;
    if (!missing) return sayHowMany(l, question);
    if (!chosen) return sayChoose(l);
    const now = fillPlain(l.msg('المختار الآن: {0}.', { id: 'chosen' }), l.format.number(chosen));
    return `${now} ${sayHowMany(l, question)}`;
  }
  if (question.kind === 'ranking') return sayOrder(l);
  if (question.kind !== 'scale') return undefined;
  const { low, high, points } = question;
  const end = (point: number, words: Text) => html`<span>${l.format.number(point)} ${l.text(words)}</span>`;
  return html`${missing ? sayChoose(l) : nothing}<span class="bar ends">${end(1, low)} ${end(points, high)}</span>`;
}
