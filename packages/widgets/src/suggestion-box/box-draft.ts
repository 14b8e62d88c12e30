import type { Consultation, SendSuggestion } from '@shura/contract';
import { bases } from '@shura/contract/lists';
import type { FieldErrorCode } from '@shura/contract/problems';
import { isWeb } from '../suggestion/author-words.ts';

/** What stands in the form, by the name of the field, and the random `once` that it is sent with. */
export type Draft = Readonly<Record<string, string>>;

/** What is wrong, by the name of the field. */
export type Wrong = Readonly<Record<string, FieldErrorCode>>;

/** Letters as people count them: graphemes. The server has the same limits. */
export const most = { text: 2000, title: 150 } as const;

const segmenter = new Intl.Segmenter();

/** Graphemes, or a quarter of the UTF-16 code units where that is more: so many marks a letter may carry. */
export function countLetters(words: string): number {
  const quarter = Math.ceil(words.length / 4);
  return quarter > most.text ? quarter : Math.max(quarter, [...segmenter.segment(words)].length);
}

const keyOf = (slug: string) => `shura:draft:${slug}`;

export function readDraft(slug: string): Draft {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(slug)) ?? '{}') as Draft;
  } catch {
    return {};
  }
}

/** Keeps what is being written until this tab is closed, but for the address of whoever writes; or forgets it. */
export function keepDraft(slug: string, draft?: Draft): void {
  try {
    if (draft) sessionStorage.setItem(keyOf(slug), JSON.stringify({ ...draft, contact: '' }));
    else sessionStorage.removeItem(keyOf(slug));
  } catch {
    // A page without storage keeps it as long as it is open.
  }
}

/** What is looked at before it is sent. */
export const wordsOf = ({ title, text = '' }: Draft) => (title ? `${title}\n${text}` : text);

/** A draft has the fields that are drawn, in their order: what is not asked for is not missing. */
export function findWrong(draft: Draft): Wrong {
  const wrong: Record<string, FieldErrorCode> = {};
  for (const [name, value] of Object.entries(draft)) {
    const words = value.trim();
    if (!words) {
      if (/^(text|category|country)$/.test(name)) wrong[name] = 'missing';
    } else if ((name === 'text' || name === 'title') && countLetters(value) > most[name]) wrong[name] = 'too-long';
    else if (name === 'text' && !/\p{L}/u.test(words)) wrong[name] = 'no-letters';
    else if (
      (name.startsWith('link') && !isWeb(words)) ||
      (name === 'contact' && !/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(words))
    ) {
      wrong[name] = 'malformed';
    }
  }
  return wrong;
}

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
        ...(kind === 'country' ? given('country') : given('link', `link-${kind}`)),
      })),
    language,
  };
}

/** Takes suggestions now. */
export const takes = ({ state, suggestions }: Consultation) => state === 'open' && suggestions !== undefined;
