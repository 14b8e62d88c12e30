import type { DeskSuggestion, PollDocument, Question, SuggestionPart, Visibility } from '@shura/contract';
import { otherRequired, writtenIn } from '@shura/contract/languages';

export type PromotedKind = 'agree' | 'single';

/** A suggestion as it is put to the public. */
export interface Statement {
  readonly suggestion: DeskSuggestion;
  /** Its title, or its whole text: words of its author either way. */
  readonly part: SuggestionPart;
  /** The other language. */
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

/** Exactly as they were written: the server refuses a poll that says anything else. */
export const wordsOf = ({ suggestion, part }: Statement): string =>
  (part === 'title' ? suggestion.title : suggestion.text) ?? '';

/** Why a suggestion is not put to the public. */
export function hindrance({ publication, acts, text }: DeskSuggestion): 'unpublished' | 'redacted' | undefined {
  if (publication !== 'published' || text === undefined) return 'unpublished';
  // Staff read all of its words; what is hidden of them would stand in the poll.
  return acts.some(({ kind }) => kind === 'redacted') ? 'redacted' : undefined;
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

/** A draft of a poll, which nobody sees until it is published. */
export const pollOf = (promotion: Promotion): PollDocument => ({
  slug: promotion.slug,
  title: promotion.title,
  draft: true,
  ...(promotion.closes && { closes: `${promotion.closes}T23:59` }),
  visibility: promotion.visibility,
  questions: questionsOf(promotion),
  from: promotion.statements.map(({ suggestion }) => suggestion.reference),
});

/** From this many characters on, half as many in the other language say less. */
const enough = 60;

/** Whether both languages say the same, as far as can be seen: that nothing is missing, and nothing left untranslated. */
export function parity(words: string, translation: string): 'missing' | 'same' | 'shorter' | undefined {
  if (translation === '') return 'missing';
  if (translation === words.trim()) return 'same';
  return words.length >= enough && translation.length * 2 < words.length ? 'shorter' : undefined;
}

/** A name for its address that no other poll has. */
export function slugFor(reference: string, taken: readonly string[]): string {
  const base = `suggestion-${reference.toLowerCase()}`;
  let slug = base;
  for (let n = 2; taken.includes(slug); n += 1) slug = `${base}-${n}`;
  return slug;
}
