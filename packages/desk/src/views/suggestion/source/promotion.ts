import type { DeskSuggestion, PollDocument, Question, SuggestionPart, Visibility } from '@shura/contract';
import { otherRequired, writtenIn } from '@shura/contract/languages';
import { isMuchShorter } from '../../../ui/editing/much-shorter.ts';

export type PromotedKind = 'agree' | 'single';

/** One suggestion in the poll. */
export interface Statement {
  readonly suggestion: DeskSuggestion;
  /** Title or text, both the author's words. */
  readonly part: SuggestionPart;
  /** Text in the other language. */
  readonly translation: string;
}

export interface Promotion {
  readonly slug: string;
  readonly kind: PromotedKind;
  readonly statements: readonly Statement[];
  readonly title: { readonly ar: string; readonly en: string };
  readonly visibility: Visibility;
  /** The last day, `YYYY-MM-DD`. */
  readonly closes: string;
}

/** The author's words, unchanged: the server refuses a poll with other words. */
export const wordsOf = ({ suggestion, part }: Statement): string =>
  (part === 'title' ? suggestion.title : suggestion.text) ?? '';

/** Why a suggestion cannot be promoted. */
export function hindrance({ publication, redacted, text }: DeskSuggestion): 'unpublished' | 'redacted' | undefined {
  if (publication !== 'published' || text === undefined) return 'unpublished';
  // Staff see redacted words, which would become public in the poll.
  return redacted.length > 0 ? 'redacted' : undefined;
}

const textOf = (statement: Statement) => {
  const language = writtenIn[statement.suggestion.direction];
  return { [language]: wordsOf(statement), [otherRequired(language)]: statement.translation };
};
const idOf = ({ suggestion }: Statement): string => suggestion.reference.toLowerCase();

function questionsOf({ kind, statements, title }: Promotion): Question[] {
  if (kind === 'agree') return statements.map((one) => ({ kind, id: idOf(one), text: textOf(one) }));
  const options = statements.map((one) => ({ id: idOf(one), text: textOf(one) }));
  return [{ kind, id: 'choice', text: title, none: true, options }];
}

/** The draft of a poll, not visible to the public. */
export const pollOf = (promotion: Promotion): PollDocument => ({
  slug: promotion.slug,
  title: promotion.title,
  draft: true,
  ...(promotion.closes && { closes: `${promotion.closes}T23:59` }),
  visibility: promotion.visibility,
  questions: questionsOf(promotion),
  from: promotion.statements.map(({ suggestion }) => suggestion.reference),
});

/** Checks a translation: missing, untranslated, or much shorter. */
export function parity(words: string, translation: string): 'missing' | 'same' | 'shorter' | undefined {
  if (translation === '') return 'missing';
  if (translation === words.trim()) return 'same';
  return isMuchShorter(translation, words) ? 'shorter' : undefined;
}

/** An unused slug. */
export function slugFor(reference: string, taken: readonly string[]): string {
  const base = `suggestion-${reference.toLowerCase()}`;
  let slug = base;
  for (let n = 2; taken.includes(slug); n += 1) slug = `${base}-${n}`;
  return slug;
}
