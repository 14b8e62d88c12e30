import { type FieldError, limits, type StaffAct, type Text } from '@shura/contract';
import { cleanText, type TextRefusal } from '../text/clean-text.ts';

type Cleaned = { readonly text: string } | { readonly refused: TextRefusal };

const errorOf = (field: string, cleaned: Cleaned): FieldError[] =>
  'refused' in cleaned ? [{ field, code: cleaned.refused }] : [];

/** An author's words, made harmless, or what is wrong with them. */
export const cleanWords = (said: { readonly title?: string | undefined; readonly text: string }) => {
  const text = cleanText(said.text, { max: limits.suggestion, lines: true, letters: true });
  const blank = said.title === undefined || said.title.trim() === '';
  const title = blank ? undefined : cleanText(said.title, { max: limits.suggestionTitle, lines: false });
  const errors = [...errorOf('text', text), ...(title ? errorOf('title', title) : [])];
  return {
    errors,
    text: 'text' in text ? text.text : '',
    ...(title && 'text' in title && { title: title.text }),
  };
};

/** The same for one text of staff, in each of its languages. */
const cleanEach = (field: string, said: Text): { readonly text: Text; readonly errors: FieldError[] } => {
  const cleaned = Object.entries(said).map(
    ([language, words]) => [language, cleanText(words, { max: limits.text, lines: true })] as const,
  );
  return {
    text: Object.fromEntries(cleaned.map(([language, one]) => [language, 'text' in one ? one.text : ''])),
    errors: cleaned.flatMap(([language, one]) => errorOf(`${field}.${language}`, one)),
  };
};

const written = ['office', 'to', 'reason', 'question', 'evidence', 'wording'] as const;

/** An act with every text in it made harmless, and what is wrong with those that cannot be. */
export const cleanAct = (act: StaffAct): { readonly act: StaffAct; readonly errors: readonly FieldError[] } => {
  const errors: FieldError[] = [];
  const clean = (field: string, said: Text) => {
    const cleaned = cleanEach(`act.${field}`, said);
    errors.push(...cleaned.errors);
    return cleaned.text;
  };
  const texts: Partial<Record<(typeof written)[number], Text>> = {};
  for (const [field, said] of Object.entries(act)) {
    const name = written.find((known) => known === field);
    if (name && typeof said === 'object') texts[name] = clean(name, said as Text);
  }
  const cleaned = { ...act, ...texts };
  if (!('commitment' in act) || !act.commitment) return { act: cleaned as StaffAct, errors };
  const commitment = { ...act.commitment, text: clean('commitment.text', act.commitment.text) };
  return { act: { ...cleaned, commitment } as StaffAct, errors };
};
