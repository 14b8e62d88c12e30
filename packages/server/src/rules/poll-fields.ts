import type { Question, Text } from '@shura/contract';
import type { PollRecord } from '../model/records.ts';
import type { Amendable } from './amendments.ts';

/** What an agency decides of a poll, without what happened to it since. */
export const recordFields = ({
  title,
  draft,
  opensAt,
  closesAt,
  visibility,
  inFives,
  decision,
  from,
  questions,
}: PollRecord) => ({
  title,
  draft,
  opensAt,
  closesAt,
  visibility,
  inFives,
  decision,
  from,
  questions,
});

/** A poll that has ballots, as far as it may still change. */
export const amendablePoll = (poll: PollRecord): Amendable => ({
  texts: textsOf(poll),
  fixed: {
    draft: poll.draft,
    opens: poll.opensAt,
    visibility: poll.visibility,
    inFives: poll.inFives,
    decision: poll.decision,
    from: poll.from,
    questions: poll.questions.map(withoutTexts),
  },
  closesAt: poll.closesAt,
  amendments: poll.amendments,
});

/** Every text of a poll by its path, such as `questions.place.options.north`. */
export const textsOf = ({ title, questions }: Pick<PollRecord, 'title' | 'questions'>): Map<string, Text> => {
  const texts = new Map<string, Text>(title ? [['title', title]] : []);
  for (const question of questions) {
    const field = `questions.${question.id}`;
    texts.set(`${field}.text`, question.text);
    if ('options' in question) for (const { id, text } of question.options) texts.set(`${field}.options.${id}`, text);
    if (question.kind === 'scale') texts.set(`${field}.low`, question.low).set(`${field}.high`, question.high);
  }
  return texts;
};

const withoutTexts = (question: Question) => ({
  ...question,
  text: undefined,
  low: undefined,
  high: undefined,
  options: 'options' in question ? question.options.map(({ id }) => id) : undefined,
});
