import type { FixedAnswer, Question, Text } from '@shura/contract';
import { ownAnswers, reservedOf } from '@shura/contract/questions';
import type { Locale } from '../localization/locale.ts';

/** An answer on offer, and its label. */
export interface Choice {
  readonly id: string;
  readonly text: Text;
}

/** Label of an answer that no agency wrote: a stance, a reserved answer, or a point of a scale. */
function sayAnswer(l: Locale, id: string, kind: Question['kind']): string {
  const words: Readonly<Record<string, string>> = {
    agree: l.msg('أوافق', { id: 'agree' }),
    disagree: l.msg('لا أوافق', { id: 'disagree' }),
    pass: l.msg('تخطّي', { id: 'pass' }),
    _none: kind === 'scale' ? l.msg('لا ينطبق', { id: 'not-applicable' }) : l.msg('لا شيء مما سبق', { id: 'none' }),
    _wrong: l.msg('السؤال نفسه غير صحيح', { id: 'wrong' }),
  } satisfies Readonly<Record<FixedAnswer, string>>;
  return words[id] ?? l.format.number(Number(id));
}

/** Answers of a question by id; by default all on offer, reserved ones last. */
export const choicesOf = (
  l: Locale,
  question: Question,
  ids: readonly string[] = [...ownAnswers(question), ...reservedOf(question)],
): readonly Choice[] =>
  ids.map((id) => {
    const option = 'options' in question ? question.options.find((one) => one.id === id) : undefined;
    return option ?? { id, text: { [l.language]: sayAnswer(l, id, question.kind) } };
  });
