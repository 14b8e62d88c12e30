import type { DeskSuggestion, PollDocument } from '@shura/contract';
import { type RequiredLanguage, requiredLanguages } from '@shura/contract/lists';

/** Where a suggestion's words are in a poll: the line's id, and the language. */
interface Position {
  readonly question: string;
  readonly option?: string;
  readonly tongue: RequiredLanguage;
}

/** A suggestion that a poll promotes; `at` only if its words were found in a question or option. */
export interface Promoted {
  readonly reference: string;
  readonly at?: Position;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Same rule as the server: a text of the poll equals the title or text of the suggestion, ignoring white space. */
function positionOf({ questions }: PollDocument, { title, text }: DeskSuggestion): Position | undefined {
  const written = [title, text].flatMap((words) => (words ? [plain(words)] : []));
  const lines = questions.flatMap((question) => [
    { question: question.id, text: question.text },
    ...('options' in question
      ? question.options.map((option) => ({ question: question.id, option: option.id, text: option.text }))
      : []),
  ]);
  for (const { text: both, ...line } of lines) {
    const tongue = requiredLanguages.find((one) => written.includes(plain(both[one] ?? '')));
    if (tongue) return { ...line, tongue };
  }
  return undefined;
}

/** The suggestions of a poll, with the places of their words where given. */
export const promotedIn = (document: PollDocument, suggestions: readonly DeskSuggestion[]): readonly Promoted[] =>
  (document.from ?? []).map((reference) => {
    const suggestion = suggestions.find((one) => one.reference === reference);
    const at = suggestion && positionOf(document, suggestion);
    return at ? { reference, at } : { reference };
  });

/** The suggestion whose words are in a line, if any. */
export const promotedAt = (from: readonly Promoted[], question: string, option?: string): Promoted | undefined =>
  from.find(({ at }) => at?.question === question && at.option === option);

/** Whether the question or option of a promoted suggestion still exists. Removing it removes the suggestion. */
export const stillIn = (questions: PollDocument['questions'], { at }: Promoted): boolean =>
  at === undefined ||
  questions.some(
    (question) =>
      question.id === at.question &&
      (at.option === undefined || ('options' in question && question.options.some(({ id }) => id === at.option))),
  );
