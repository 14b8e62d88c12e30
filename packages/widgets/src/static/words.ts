import type {
  AuthorAct,
  Basis,
  Language,
  Outcome,
  PersonalKind,
  Poll,
  Question,
  Responses,
  Text,
} from '@shura/contract';
import { saySample } from '../poll/poll-facts.ts';
import { renderOwed } from '../response-feed/owed.ts';
import { sayNoConsultation, sayNoPoll, sayNoSuggestion } from '../say/absent.ts';
import { sayReceived } from '../say/acts.ts';
import { type Choice, choicesOf } from '../say/answers.ts';
import {
  sayDone,
  sayErase,
  sayNoText,
  sayReference,
  saySendAppeal,
  saySendReply,
  saySent,
  sayShowSuggestion,
  saySuggestionPage,
  sayTrackingCode,
} from '../say/authors.ts';
import { sayBasis } from '../say/bases.ts';
import { countWithin, renderWaiting, sayAnswerDue } from '../say/clocks.ts';
import { sayDidNot } from '../say/consultations.ts';
import { saySupport } from '../say/controls.ts';
import { countSuggestions, countSupporters } from '../say/counts.ts';
import { sayEmbedding, sayShareKit } from '../say/embedding.ts';
import { sayPick, sayPoll, sayUnfit } from '../say/forms.ts';
import { sayOutcome } from '../say/outcomes.ts';
import { sayPersonal } from '../say/personal-data.ts';
import { sayReader, saySend, sayTextHint, sayTextMissing } from '../say/suggesting.ts';
import { sayBoxTitle, sayPolicyName, sayTrackTitle } from '../say/titles.ts';
import {
  sayAsTable,
  sayChooseOne,
  sayNext,
  sayPrevious,
  sayProblem,
  saySubmit,
  sayTooLate,
  sayViewResults,
} from '../say/voting.ts';
import { countriesIn } from '../suggestion/countries.ts';
import { fill } from '../text/isolation.ts';
import { countParticipants } from '../text/participants.ts';
import { pageLocaleOf } from './page-locale.ts';
import { renderPollDates, renderPollFacts } from './poll-page.ts';
import { renderToString } from './render-to-string.ts';

const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** What is drawn as text: parts of a sentence stand between FSI and PDI (UAX 9). */
const plain = (drawn: unknown): string =>
  renderToString(drawn)
    .replace(/<bdi[^<>]*>/g, '\u2068')
    .replaceAll('</bdi>', '\u2069')
    .replace(/<\/li>/g, ' · ')
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/&\w+;/g, (sign) => signs[sign] ?? sign)
    .trim();

/** Public words as plain text, for what is no card: forms, feeds, mails, pictures. */
export const wordsIn = (language: Language) => {
  const l = pageLocaleOf(language);
  return {
    /** How numbers, days and instants are written. */
    format: l.format,
    /** Answers of a question; by default all that it offers. */
    choices: (question: Question, ids?: readonly string[]): readonly Choice[] => choicesOf(l, question, ids),
    basis: (basis: Basis): string => sayBasis(l, basis),
    outcome: (outcome: Outcome): string => sayOutcome(l, outcome),
    personal: (kind: PersonalKind): string => sayPersonal(l, kind),
    /** Codes (ISO 3166-1) and names, in the order of the language. */
    countries: () => countriesIn(language),
    /** @param waited working days */
    waiting: (waited: number): string => plain(renderWaiting(l, { waited })),
    /** @param days working days */
    within: (days: number): string => plain(countWithin(l, days)),
    /** @param since when the consultation closed, ISO 8601 */
    owed: (v: { readonly agency: Responses['agency']; readonly now: number }, since: string): string =>
      plain(renderOwed({ ...v, l, level: 1, server: '' }, since)),
    /** That what is shown is of an open poll. */
    sample: saySample(l),
    /** What stands on the element of a poll beside its own words. */
    voting: {
      chooseOne: sayChooseOne(l),
      submit: saySubmit(l),
      viewResults: sayViewResults(l),
      previous: sayPrevious(l),
      next: sayNext(l),
      asTable: sayAsTable(l),
      poll: sayPoll(l),
      problem: sayProblem(l),
      unfit: sayUnfit(l),
      tooLate: sayTooLate(l),
      none: sayNoPoll(l),
    },
    /** What stands in the form of a suggestion. */
    suggesting: {
      /** As HTML. */
      readBy: (reader: Text): string => renderToString(fill(sayReader(l), l.text(reader))),
      hint: sayTextHint(l),
      missing: sayTextMissing(l),
      send: saySend(l),
      pick: sayPick(l),
    },
    pollDates: (poll: Poll): string => plain(renderPollDates(l, poll)),
    pollFacts: (poll: Poll): string => plain(renderPollFacts(l, poll)),
    supporters: (n: number): string => plain(countSupporters(l, n)),
    suggestions: (n: number): string => plain(countSuggestions(l, n)),
    participants: (n: number): string => plain(countParticipants(l, n)),
    /** By when a suggestion is to be answered: `YYYY-MM-DD`. */
    answerDue: (day: string): string => plain(fill(sayAnswerDue(l), l.format.day(day))),
    done: (act: AuthorAct['kind']): string => sayDone(l, act),
    embedding: sayEmbedding(l),
    titles: {
      box: sayBoxTitle(l),
      sent: saySent(l),
      received: sayReceived(l),
      track: sayTrackTitle(l),
      policy: sayPolicyName(l),
      page: saySuggestionPage(l),
      shareKit: sayShareKit(l),
      didNot: sayDidNot(l),
    },
    fields: { reference: sayReference(l), trackingCode: sayTrackingCode(l), noText: sayNoText(l) },
    buttons: {
      show: sayShowSuggestion(l),
      sendReply: saySendReply(l),
      sendAppeal: saySendAppeal(l),
      erase: sayErase(l),
      support: saySupport(l),
    },
    absent: { consultation: sayNoConsultation(l), suggestion: sayNoSuggestion(l) },
  };
};
