import type { AgencyDocument, Amendment, PollDocument, Question, Text } from '@shura/contract';
import type { PollRecord } from '../model/records.ts';
import type { Amendable } from './amendments.ts';
import { instantOf } from './local-time.ts';

/** The fields of a poll that the agency sets. Fields that the server records later are left out. */
export const recordFields = ({ title, draft, opensAt, closesAt, visibility, ...poll }: PollRecord) => {
  const { inFives, decision, from, questions } = poll;
  return { title, draft, opensAt, closesAt, visibility, inFives, decision, from, questions };
};

/** The parts of a poll with ballots that {@link amend} compares. */
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

/** Stands for the organiser of imported consultations: no agency of this server asked them. */
export const importAgency: AgencyDocument = {
  slug: 'imported',
  name: { ar: 'استشارات مستوردة', en: 'Imported consultations' },
  timeZone: 'UTC',
  place: { ar: 'غرينتش', en: 'Greenwich' },
  origins: [],
};

export const recordOf = (
  document: PollDocument,
  agency: AgencyDocument,
  amendments: readonly Amendment[],
): PollRecord => {
  const instant = (local: string | undefined) => (local === undefined ? null : instantOf(local, agency.timeZone));
  const { slug, title, draft = false, visibility, inFives, decision, from, questions } = document;
  return {
    ...{ slug, title, draft, visibility, inFives, decision, from, questions, amendments },
    agency: agency.slug,
    opensAt: instant(document.opens),
    closesAt: instant(document.closes),
  };
};
