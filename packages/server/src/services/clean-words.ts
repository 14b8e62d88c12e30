import {
  type FieldError,
  limits,
  type StaffAct,
  type SuggestionPart,
  suggestionParts,
  type Text,
} from '@shura/contract';
import type { Words } from '../model/records.ts';
import { cleanText, type TextRefusal, type TextRule } from '../text/clean-text.ts';
import { findPersonal } from '../text/personal.ts';

type Cleaned = { readonly text: string } | { readonly refused: TextRefusal };

const errorOf = (field: string, cleaned: Cleaned): FieldError[] =>
  'refused' in cleaned ? [{ field, code: cleaned.refused }] : [];

type Spoken = Readonly<Partial<Record<SuggestionPart, string | undefined>>> & { readonly text: string };

const rules: Readonly<Record<SuggestionPart, TextRule>> = {
  title: { max: limits.suggestionTitle, lines: false },
  text: { max: limits.suggestion, lines: true, letters: true },
};

/** Sanitises an author's words. Returns errors for those that cannot be sanitised. */
export const cleanWords = (said: Spoken) => {
  const words: Partial<Record<SuggestionPart, string>> = {};
  const errors: FieldError[] = [];
  for (const part of suggestionParts) {
    const raw = said[part] ?? '';
    if (part !== 'text' && raw.trim() === '') continue;
    const cleaned = cleanText(raw, rules[part]);
    errors.push(...errorOf(part, cleaned));
    if ('text' in cleaned) words[part] = cleaned.text;
  }
  return { words: { ...words, text: words.text ?? '' } satisfies Spoken, errors };
};

/** Adds what looks like personal data in the words. */
export const withPersonalData = (words: Spoken): Words => ({
  ...words,
  personal: suggestionParts.flatMap((field) => findPersonal(words[field] ?? '').map((found) => ({ field, ...found }))),
});

/** The same for one text of staff, in each language. */
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

/** Sanitises every text of an act. Returns errors for those that cannot be sanitised. */
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
