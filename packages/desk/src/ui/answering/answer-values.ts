import type { DeskSuggestion, Language, Offices, Outcome, StaffAct } from '@shura/contract';
import { writtenIn } from '@shura/contract/languages';
import { limits } from '@shura/contract/limits';
import type { RequiredLanguage } from '@shura/contract/lists';
import { dayAfter, dayIn } from '../facts/facts.ts';
import { fieldWords } from '../fields/words.ts';
import { officeIn, officeProblems, readOffice } from './office-field.ts';
import { type AnswerValues, given, textOf, textValues } from './typed-values.ts';
import { answeringWords } from './words.ts';

export type Answer = Omit<Extract<StaffAct, { kind: 'answer' }>, 'kind'>;
/** Whether an outcome can have a commitment. */
export const mayCommit = (outcome: string | undefined): boolean =>
  outcome === 'adopted' || outcome === 'partly-adopted';

/** Reads an answer from the fields; unfilled parts are left out. */
export function readAnswer(values: AnswerValues, offices: Offices): Partial<Answer> {
  const outcome = given(values, 'outcome') as Outcome | undefined;
  const promise = mayCommit(outcome) ? textOf(values, 'commitment.text') : undefined;
  const due = given(values, 'commitment.due');
  const parts = {
    office: readOffice(values, 'office', offices),
    outcome,
    reason: textOf(values, 'reason'),
    until: outcome === 'under-study' ? given(values, 'until') : undefined,
    to: outcome === 'referred' ? readOffice(values, 'to', offices) : undefined,
    commitment: promise && due ? { text: promise, due } : undefined,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

/** Fields of an existing answer, to edit a new version. */
export const valuesOf = (answer: Answer, offices: Offices): AnswerValues => ({
  outcome: answer.outcome,
  ...officeIn('office', answer.office, offices),
  ...textValues('reason', answer.reason),
  ...(answer.until && { until: answer.until }),
  ...(answer.to && officeIn('to', answer.to, offices)),
  ...textValues('commitment.text', answer.commitment?.text),
  ...(answer.commitment && { 'commitment.due': answer.commitment.due }),
});

/** Data that an answer is checked against: the suggestions, and the agency's offices and time zone. */
export interface AnswerFor {
  readonly suggestions: readonly Pick<DeskSuggestion, 'direction'>[];
  readonly offices: Offices;
  readonly timeZone: string;
}

/** The language that all of them are written in; undefined if they differ. */
export function languageOfAll(suggestions: AnswerFor['suggestions']): RequiredLanguage | undefined {
  const [first, ...others] = new Set(suggestions.map(({ direction }) => writtenIn[direction]));
  return others.length > 0 ? undefined : first;
}

/** The language of a reason that is in one language only. */
export function onlyLanguageIn(values: AnswerValues): RequiredLanguage | undefined {
  const [ar, en] = [given(values, 'reason.ar'), given(values, 'reason.en')];
  if (!ar === !en) return undefined;
  return ar ? 'ar' : 'en';
}

/** Errors in the fields, as the server would find them: messages by field name. */
export function answerProblems(
  language: Language,
  values: AnswerValues,
  { suggestions, offices, timeZone }: AnswerFor,
): Readonly<Record<string, string | undefined>> {
  const w = answeringWords[language];
  const { outcome, reason, until, commitment } = readAnswer(values, offices);
  const today = dayIn(timeZone);
  const needs = (tongue: RequiredLanguage) => suggestions.some(({ direction }) => writtenIn[direction] === tongue);
  const missing = (tongue: RequiredLanguage) => (needs(tongue) && !reason?.[tongue] ? w.noReason[tongue] : undefined);
  const promised = mayCommit(outcome) && textOf(values, 'commitment.text') !== undefined;
  const due = given(values, 'commitment.due');
  const dueRight = due !== undefined && due >= today && due <= dayAfter(today, limits.commitmentDays);
  const long = Object.entries(values).filter(([, text]) => text.length > limits.text);
  return {
    outcome: outcome ? undefined : w.noOutcome,
    'reason.ar': missing('ar'),
    'reason.en': missing('en'),
    alone: onlyLanguageIn(values) && values['alone'] !== 'on' ? w.notAlone : undefined,
    ...officeProblems(language, values, 'office', offices),
    until:
      outcome === 'under-study' && !(until && until > today && until <= dayAfter(today, limits.studyDays))
        ? w.wrongUntil
        : undefined,
    ...(outcome === 'referred' && officeProblems(language, values, 'to', offices, fieldWords[language].missing)),
    'commitment.due': (promised || commitment) && !dueRight ? w.wrongDue : undefined,
    'commitment.text.ar': mayCommit(outcome) && due && !promised ? w.commitmentHint : undefined,
    ...Object.fromEntries(long.map(([name]) => [name, w.tooLong])),
  };
}

const plain = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
const plainly = (value: unknown): unknown => {
  if (typeof value === 'string') return plain(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => [name, plainly(part)]);
};

/** Whether two answers are equal after the server's cleaning of text. */
export function sameAnswer(one: Answer, other: Answer): boolean {
  const said = ({ office, outcome, reason, until, to, commitment }: Answer) =>
    JSON.stringify(plainly({ office, outcome, reason, until, to, commitment }));
  return said(one) === said(other);
}
