import type { Amendment, Applied, FieldError, Question, Text } from '@shura/contract';
import type { PollRecord } from '../store.ts';
import { isCorrection } from './typing.ts';

/** What becomes of a poll that has ballots; `field` is none where the poll as a whole is meant. */
export interface Amended {
  readonly amendments: readonly Amendment[];
  readonly changes: readonly { readonly field?: string; readonly change: Applied['changes'][number]['change'] }[];
  readonly errors: readonly FieldError[];
}

/** After the first ballot: only a later end with a reason, and corrections of typing that everyone can see. */
export const amend = (before: PollRecord, wanted: PollRecord, reason: Text | undefined, now: number): Amended => {
  const at = new Date(now).toISOString();
  const errors: FieldError[] = [];
  const fixed = (field: string) => errors.push({ field, code: 'fixed' });
  const corrections = corrected(before, wanted, at, fixed);
  const amendments: Amendment[] = [...before.amendments, ...corrections];
  const changes: Amended['changes'][number][] = corrections.map(({ field }) => ({ field, change: 'corrected' }));

  for (const field of ['draft', 'opensAt', 'visibility', 'decision'] as const) {
    if (!same(before[field], wanted[field])) fixed(field);
  }
  if (before.closesAt !== wanted.closesAt) {
    if (before.closesAt === null || wanted.closesAt === null || wanted.closesAt < before.closesAt) fixed('closes');
    else if (!reason) errors.push({ field: 'extension', code: 'missing' });
    else {
      const [from, to] = [new Date(before.closesAt).toISOString(), new Date(wanted.closesAt).toISOString()];
      amendments.push({ kind: 'extension', at, from, to, reason });
      changes.push({ change: 'extended' });
    }
  }
  return { amendments, changes, errors };
};

/** What an agency decides of a poll, without what happened to it since. */
export const recordFields = ({ title, draft, opensAt, closesAt, visibility, decision, questions }: PollRecord) => ({
  title,
  draft,
  opensAt,
  closesAt,
  visibility,
  decision,
  questions,
});

/** Texts that differ only in their typing; everything else that differs is `fixed`. */
const corrected = (before: PollRecord, wanted: PollRecord, at: string, fixed: (field: string) => void) => {
  const corrections: Extract<Amendment, { kind: 'correction' }>[] = [];
  const [was, will] = [textsOf(before), textsOf(wanted)];
  for (const [field, text] of will) {
    const old = was.get(field);
    if (old && same(old, text)) continue;
    // Against the first wording, so that small steps do not add up.
    const correct = old && isCorrection(firstWording(before, field) ?? old, text) && !isTaken(before, field, old, text);
    if (correct) corrections.push({ kind: 'correction', at, field, was: old });
    else fixed(field);
  }
  if (!same(before.questions.map(withoutTexts), wanted.questions.map(withoutTexts))) fixed('questions');
  return corrections;
};

const correctionsOf = ({ amendments }: PollRecord) => amendments.filter((amendment) => amendment.kind === 'correction');

const firstWording = (poll: PollRecord, field: string): Text | undefined =>
  correctionsOf(poll).find((past) => past.field === field)?.was;

/** Whether what is new in a text is how another one of the poll reads or did read: options could change places. */
const isTaken = (poll: PollRecord, field: string, old: Text, text: Text): boolean => {
  const others = [...[...textsOf(poll)].map(([path, was]) => ({ field: path, was })), ...correctionsOf(poll)];
  return Object.entries(text).some(
    ([language, word]) =>
      old[language] !== word && others.some((other) => other.field !== field && other.was[language] === word),
  );
};

/** Every text of a poll by its path, such as `questions.place.options.north`. */
export const textsOf = ({ title, questions }: Pick<PollRecord, 'title' | 'questions'>): Map<string, Text> => {
  const texts = new Map<string, Text>(title ? [['title', title]] : []);
  for (const question of questions) {
    const field = `questions.${question.id}`;
    texts.set(`${field}.text`, question.text);
    if ('options' in question) for (const { id, text } of question.options) texts.set(`${field}.options.${id}`, text);
    if (question.kind === 'scale') texts.set(`${field}.low`, question.low).set(`${field}.high`, question.high);
  }
  return texts;
};

const withoutTexts = (question: Question) => ({
  ...question,
  text: undefined,
  low: undefined,
  high: undefined,
  options: 'options' in question ? question.options.map(({ id }) => id) : undefined,
});

/** Whether two values say the same, whatever order their keys were written in. */
export const same = (one: unknown, other: unknown) => canonical(one) === canonical(other);

/** JSON with sorted keys, so that the order they were written in does not count as a change. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  ) ?? '';
