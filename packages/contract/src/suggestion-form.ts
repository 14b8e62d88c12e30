import type { limits } from './limits.ts';
import { type Basis, bases, type SuggestionPart } from './lists.ts';
import type { FieldError, FieldErrorCode } from './problems.ts';
import type { SendSuggestion } from './suggesting.ts';
import { isWeb } from './web-address.ts';

// The form of a suggestion, shared by the element and the server's page: reads and checks its fields.

/** Values of the form by field name. `once` is a random idempotency key. */
export type Draft = Readonly<Record<string, string>>;

/** Errors by field name. */
export type Wrong = Readonly<Record<string, FieldErrorCode>>;

/** Maximum graphemes. */
const maxGraphemes: Readonly<Record<SuggestionPart, number>> = { text: 2000, title: 150 } satisfies {
  text: (typeof limits)['suggestion'];
  title: (typeof limits)['suggestionTitle'];
};

const segmenter = new Intl.Segmenter();

/** Graphemes, or a quarter of the UTF-16 code units if that is more: it limits combining marks. */
function countLetters(typed: string): number {
  const quarter = Math.ceil(typed.length / 4);
  return quarter > maxGraphemes.text ? quarter : Math.max(quarter, [...segmenter.segment(typed)].length);
}

/** How many letters a field has over its maximum. */
export const lettersOver = (name: string, typed = ''): number =>
  name in maxGraphemes ? countLetters(typed) - maxGraphemes[name as SuggestionPart] : 0;

/** The text that is checked before sending. */
export const wordsOf = ({ title, text = '' }: Draft) => (title ? `${title}\n${text}` : text);

/** Errors of a draft, in field order. A field that the form does not show is not in the draft, so never `missing`. */
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

/** Errors by field name, from the server's errors. Only those of `basis` and of fields in the draft are kept. */
export function wrongOf(errors: readonly FieldError[], draft: Draft): Wrong {
  const wrong: Record<string, FieldErrorCode> = {};
  for (const { field, code } of errors) {
    const [name = ''] = field.split('.');
    if (name === 'basis' || name in draft) wrong[name] = code;
  }
  return wrong;
}

/** The field that supports a basis: a country, or a link. */
export const proofField = (kind: Basis): string => (kind === 'country' ? kind : `link-${kind}`);

/** Field names, in order. */
export const fieldNames = (): readonly string[] => [
  ...['title', 'text', 'category'],
  ...bases.map((kind) => `basis-${kind}`),
  ...bases.map(proofField),
  'contact',
];

/** The request body of a draft. */
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
