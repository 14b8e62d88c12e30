import type { DeskSuggestion, PollDocument } from '@shura/contract';
import { type RequiredLanguage, requiredLanguages } from '@shura/contract/lists';

/** Where the words of somebody stand in a poll: in which line, by its id, and in which language. */
export interface Standing {
  readonly question: string;
  readonly option?: string;
  readonly tongue: RequiredLanguage;
}

/** A suggestion that a poll puts to the public; `at` only where its words are found in a question or an option. */
export interface Promoted {
  readonly reference: string;
  readonly at?: Standing;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The rule of the server: a text of the poll is the title or the text of the suggestion, spaces aside. */
function standingOf({ questions }: PollDocument, { title, text }: DeskSuggestion): Standing | undefined {
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

/** The suggestions of a poll, with the place of the words of those that are given. */
export const promotedIn = (document: PollDocument, suggestions: readonly DeskSuggestion[]): readonly Promoted[] =>
  (document.from ?? []).map((reference) => {
    const suggestion = suggestions.find((one) => one.reference === reference);
    const at = suggestion && standingOf(document, suggestion);
    return at ? { reference, at } : { reference };
  });

/** Whose words stand in a line, if anybody's. */
export const promotedAt = (
  from: readonly Promoted[],
  question: string,
  option?: string,
): (Promoted & { readonly at: Standing }) | undefined =>
  from.find(
    (one): one is Promoted & { readonly at: Standing } => one.at?.question === question && one.at.option === option,
  );

/** Whether a poll of these questions still has the words: a line that is taken out takes its suggestion with it. */
export const stillIn = (questions: PollDocument['questions'], { at }: Promoted): boolean =>
  at === undefined ||
  questions.some(
    (question) =>
      question.id === at.question &&
      (at.option === undefined || ('options' in question && question.options.some(({ id }) => id === at.option))),
  );
