import type { limits } from './limits.ts';
import { isWeb } from './links.ts';
import { type Basis, bases, type SuggestionPart } from './lists.ts';
import type { FieldError, FieldErrorCode } from './problems.ts';
import type { SendSuggestion } from './suggesting.ts';

// The form of a suggestion, in an element and in a page of the server: what is wrong in its fields, and what they say.

/** What stands in the form, by the name of the field, and the random `once` that it is sent with. */
export type Draft = Readonly<Record<string, string>>;

/** What is wrong, by the name of the field. */
export type Wrong = Readonly<Record<string, FieldErrorCode>>;

/** Letters as people count them: graphemes. */
const most: Readonly<Record<SuggestionPart, number>> = { text: 2000, title: 150 } satisfies {
  text: (typeof limits)['suggestion'];
  title: (typeof limits)['suggestionTitle'];
};

const segmenter = new Intl.Segmenter();

/** Graphemes, or a quarter of the UTF-16 code units where that is more: so many marks a letter may carry. */
function countLetters(typed: string): number {
  const quarter = Math.ceil(typed.length / 4);
  return quarter > most.text ? quarter : Math.max(quarter, [...segmenter.segment(typed)].length);
}

/** By how many letters a field is too long. */
export const lettersOver = (name: string, typed = ''): number =>
  name in most ? countLetters(typed) - most[name as SuggestionPart] : 0;

/** What is looked at before it is sent. */
export const wordsOf = ({ title, text = '' }: Draft) => (title ? `${title}\n${text}` : text);

/** A draft has the fields that are drawn, in their order: what is not asked for is not missing. */
export function findWrong(draft: Draft): Wrong {
  const wrong: Record<string, FieldErrorCode> = {};
  for (const [name, value] of Object.entries(draft)) {
    const typed = value.trim();
    if (!typed) {
      if (/^(text|category|country)$/.test(name)) wrong[name] = 'missing';
    } else if (lettersOver(name, value) > 0) wrong[name] = 'too-long';
    else if (name === 'text' && !/\p{L}/u.test(typed)) wrong[name] = 'no-letters';
    else if (
      (name.startsWith('link') && !isWeb(typed)) ||
      (name === 'contact' && !/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(typed))
    ) {
      wrong[name] = 'malformed';
    }
  }
  return wrong;
}

/** The same of what a server found wrong. */
export function wrongOf(errors: readonly FieldError[], draft: Draft): Wrong {
  const wrong: Record<string, FieldErrorCode> = {};
  for (const { field, code } of errors) {
    const [name = ''] = field.split('.');
    if (name === 'basis' || name in draft) wrong[name] = code;
  }
  return wrong;
}

/** The field of what a basis is shown by: a country, or where one can read of it. */
export const proofField = (kind: Basis): string => (kind === 'country' ? kind : `link-${kind}`);

/** Names of the fields, in the order in which they stand. */
export const fieldNames = (): readonly string[] => [
  ...['title', 'text', 'category'],
  ...bases.map((kind) => `basis-${kind}`),
  ...bases.map(proofField),
  'contact',
];

/** A draft as the contract has it. */
export function suggestionOf(draft: Draft, language: SendSuggestion['language']): SendSuggestion {
  const given = (field: string, name = field) => {
    const value = draft[name]?.trim();
    return value ? { [field]: value } : {};
  };
  return {
    once: draft['once'] ?? '',
    text: draft['text'] ?? '',
    ...given('title'),
    ...given('category'),
    ...given('contact'),
    basis: bases
      .filter((kind) => draft[`basis-${kind}`])
      .map((kind) => ({
        kind,
        ...given(kind === 'country' ? kind : 'link', proofField(kind)),
      })),
    language,
  };
}
