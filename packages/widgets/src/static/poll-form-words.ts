import type { Question } from '@shura/contract';
import type { WrongAnswer } from '@shura/contract/questions';
import { html } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { pollExtras } from '../poll/extras.ts';
import type { PollView } from '../poll/poll-view.ts';
import { reservedChoices } from '../poll/question-answers.ts';
import { sayChoose, sayChooseOne } from '../say/voting.ts';
import { fill, fillPlain } from '../text/isolation.ts';

/** Instruction of a question, or its error; undefined for the usual text. */
export function sayNote(v: PollView, question: Question, code: WrongAnswer | undefined) {
  const { l } = v;
  if (code)
    return question.kind === 'scale'
      ? html`${sayWrong(v, question, code)} ${pollExtras.sayWhatToDo(v, question, false)}`
      : sayWrong(v, question, code);
  if (question.kind === 'agree') return '';
  if (question.kind !== 'ranking') return pollExtras.sayWhatToDo(v, question, false);
  const sentence = l.msg('يُرجى اختيار ترتيب لكل خيار: {0} للأهم و{1} للأقل أهمية', { id: 'page/places' });
  return fillPlain(sentence, l.format.number(1), l.format.number(question.options.length));
}

export function sayWrong(v: PollView, question: Question, code: WrongAnswer) {
  const { l } = v;
  if (code === 'missing' && question.kind !== 'ranking') return sayChoose(l);
  if (code === 'alone') {
    const [reserved] = reservedChoices(v, question);
    return html`${fill(l.msg('لا تُجمع إجابة مثل «{0}» مع إجابات أخرى', { id: 'page/alone' }), l.text(reserved?.text ?? {}))}`;
  }
  if (question.kind === 'multiple' && /^too-/.test(code)) return pollExtras.sayWhatToDo(v, question, true);
  if (code === 'too-many') return sayChooseOne(l);
  if (code === 'too-few' || code === 'missing')
    return l.msg('يُرجى اختيار ترتيب لكل خيار', { id: 'page/place-missing' });
  return question.kind === 'ranking' && code === 'repeated-option'
    ? l.msg('لا يجتمع خياران في ترتيب واحد', { id: 'page/place-twice' })
    : l.msg('ليست هذه الإجابة من خيارات السؤال', { id: 'page/not-offered' });
}

export const sayChooseSome = (l: Locale): string =>
  l.msg('يُرجى اختيار إجابة عن عبارة واحدة على الأقل', { id: 'page/choose-some' });
