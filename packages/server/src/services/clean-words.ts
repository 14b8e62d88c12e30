import {
  type FieldError,
  limits,
  type StaffAct,
  type SuggestionPart,
  suggestionParts,
  textSchema,
} from '@shura/contract';
import * as v from 'valibot';
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

/** Sanitises an author's words. Returns an error for each part that cannot be sanitised. */
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

/** Adds `personal`: the spans of the words that look like personal data. */
export const withPersonalData = (words: Spoken): Words => ({
  ...words,
  personal: suggestionParts.flatMap((field) => findPersonal(words[field] ?? '').map((found) => ({ field, ...found }))),
});

/** Sanitises every text in a value that staff sent, at any depth, in each language. */
const cleanTexts = (field: string, value: unknown, errors: FieldError[]): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown, index) => cleanTexts(`${field}.${index}`, item, errors));
  if (!v.is(textSchema, value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, cleanTexts(`${field}.${name}`, part, errors)]),
    );
  }
  const cleaned = Object.entries(value).map(
    ([language, words]) => [language, cleanText(words, { max: limits.text, lines: true })] as const,
  );
  errors.push(...cleaned.flatMap(([language, one]) => errorOf(`${field}.${language}`, one)));
  return Object.fromEntries(cleaned.map(([language, one]) => [language, 'text' in one ? one.text : '']));
};

/** Sanitises every text of an act. Returns an error for each text that cannot be sanitised. */
export const cleanAct = (act: StaffAct): { readonly act: StaffAct; readonly errors: readonly FieldError[] } => {
  const errors: FieldError[] = [];
  return { act: cleanTexts('act', act, errors) as StaffAct, errors };
};
