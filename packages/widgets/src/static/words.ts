import type {
  AuthorAct,
  HashtagFigures,
  Language,
  Outcome,
  Poll,
  PublicPledge,
  Question,
  Responses,
  SearchKind,
  SearchState,
} from '@shura/contract';
import { clocks } from '@shura/contract/lists';
import { html } from 'lit';
import { saySample } from '../poll/poll-facts.ts';
import { sayNoConsultation, sayNoPoll, sayNoSuggestion, sayNoSupport } from '../say/absent.ts';
import { sayReceived } from '../say/acts.ts';
import {
  exampleReference,
  sayAppealField,
  sayClaim,
  sayCodeRefused,
  sayDone,
  sayErase,
  sayKeepCode,
  sayLinkSent,
  sayLost,
  sayLostHint,
  sayMine,
  sayNoCode,
  sayNoText,
  sayNotNow,
  sayReference,
  sayReferenceHint,
  sayReplyField,
  saySendAppeal,
  saySendLink,
  saySendReply,
  sayShowSuggestion,
  sayStays,
  saySuggestionPage,
  sayTrackingCode,
  sayUnpublished,
} from '../say/authors.ts';
import { type Choice, choicesOf } from '../say/choices.ts';
import { countWaiting, sayClock, sayWasDue } from '../say/clocks.ts';
import { sayDidNot } from '../say/consultations.ts';
import {
  renderContest,
  sayChooseContest,
  sayContest,
  sayContestHint,
  sayContestReason,
  sayContestRefused,
  sayContests,
  sayIsSo,
  sayNotYet,
  saySendContest,
} from '../say/contests.ts';
import { sayEmail, saySupport, sayWrongEmail } from '../say/controls.ts';
import { countParticipants, countSuggestions } from '../say/counts.ts';
import { sayEmbedding, sayShareKit } from '../say/embedding.ts';
import { sayPoll, sayUnfit } from '../say/forms.ts';
import { countHashtag, sayHashtags } from '../say/hashtags.ts';
import { sayHitKind, sayHitState, saySearching } from '../say/hits.ts';
import { sayPastDue, sayToConfirm, sayToReview } from '../say/inbox.ts';
import { sayOutcome, sayWhatBecame } from '../say/outcomes.ts';
import { renderOwed } from '../say/owed.ts';
import { countWaitingNow, figuresOf, renderPeriod, sayHowCounted } from '../say/pledge-figures.ts';
import { sayPolicyName, sayTrackTitle } from '../say/titles.ts';
import { sayUntranslated } from '../say/untranslated.ts';
import {
  sayAsTable,
  sayChooseOne,
  sayPrevious,
  sayProblem,
  saySubmit,
  sayTooLate,
  sayViewResults,
} from '../say/voting.ts';
import { fillPlain } from '../text/isolation.ts';
import { saySeconds } from '../text/unsent.ts';
import { pageLocaleOf } from './page-locale.ts';
import { pollFactsOf, pollHeadOf } from './poll-page.ts';
import { renderToString } from './render-to-string.ts';

const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** Plain text of a drawing: parts of a sentence are between FSI and PDI (UAX 9). */
const plain = (drawn: unknown): string =>
  renderToString(drawn)
    .replace(/<bdi[^<>]*>/g, '\u2068')
    .replaceAll('</bdi>', '\u2069')
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/&\w+;/g, (sign) => signs[sign] ?? sign)
    .trim();

/** Public words as plain text, for forms, feeds, mails and pictures. */
export const wordsIn = (language: Language) => {
  const l = pageLocaleOf(language);
  return {
    /** Formats numbers, days and instants. */
    format: l.format,
    seconds: (value: number): string => saySeconds(l.format, value),
    /** Answers of a question; by default all on offer. */
    choices: (question: Question, ids?: readonly string[]): readonly Choice[] => choicesOf(l, question, ids),
    outcome: (outcome: Outcome): string => sayOutcome(l, outcome),
    /** Label of what became of something. */
    became: sayWhatBecame(l),
    searching: saySearching(l),
    hitKind: (kind: SearchKind): string => sayHitKind(l, kind),
    hitState: (state: SearchState): string => sayHitState(l, state),
    /** @param waited working days */
    waiting: (waited: number): string => plain(countWaiting(l, { waited })),
    /** @param since when the consultation closed, ISO 8601 */
    owed: (v: { readonly agency: Responses['agency']; readonly now: number }, since: string): string =>
      plain(renderOwed({ ...v, l }, since)),
    /** The due day of a clock, `YYYY-MM-DD`, that has passed. */
    wasDue: (day: string): string => fillPlain(sayWasDue(l), l.format.day(day)),
    /** Counts of the inbox. `waiting`: how many wait, and the longest wait in working days. */
    inbox: {
      waiting: (waiting: number, longest: number): readonly string[] =>
        countWaitingNow(l, { waiting, longest }).map(plain),
      late: (n: number): string => fillPlain(sayPastDue(l, n), l.format.number(n)),
      confirmation: sayToConfirm(l),
      moderation: sayToReview(l),
      contested: sayContests(l),
    },
    /** The figures of a pledge with their definitions: lines about all, then some lines for each clock. */
    pledge: (pledge: PublicPledge): readonly (readonly string[])[] => [
      [...countWaitingNow(l, pledge), renderPeriod(l, pledge)].map(plain),
      ...clocks.map((clock) => {
        const { share, count, overdue, definition } = figuresOf(l, clock, pledge[clock]);
        const said = [html`${share}`, count, ...(overdue ? [overdue] : [])].map(plain).filter(Boolean);
        return [`${sayClock(l, clock)}: ${said.join(' · ')}`, definition];
      }),
      [sayHowCounted(l)],
    ],
    /** What became of the ideas of each hashtag: a title, then a line for each. */
    hashtags: (figures: readonly HashtagFigures[]): readonly string[] => [
      sayHashtags(l),
      ...figures.map((one) => [html`<bdi>${one.hashtag}</bdi>`, ...countHashtag(l, one)].map(plain).join(' · ')),
    ],
    /** Says that a poll is open, not a statistical sample. */
    sample: saySample(l),
    /** Words of a poll's element, without the poll's own. */
    voting: {
      chooseOne: sayChooseOne(l),
      submit: saySubmit(l),
      viewResults: sayViewResults(l),
      previous: sayPrevious(l),
      asTable: sayAsTable(l),
      poll: sayPoll(l),
      problem: sayProblem(l),
      unfit: sayUnfit(l),
      tooLate: sayTooLate(l),
      none: sayNoPoll(l),
    },
    pollHead: (poll: Poll): readonly string[] => pollHeadOf(l, poll).map(plain),
    pollFacts: (poll: Poll): readonly string[] => pollFactsOf(l, poll).map(plain),
    suggestions: (n: number): string => plain(countSuggestions(l, n)),
    participants: (n: number): string => plain(countParticipants(l, n)),
    /** The counts of an act that contests what was called carried out. */
    contested: (act: { readonly so: number; readonly notYet: number; readonly at: string }): string =>
      plain(renderContest(l, { ...act, needed: 0, reopenedAt: act.at })),
    /** Shown beside an agency's text in another language. */
    untranslated: sayUntranslated(l),
    done: (act: AuthorAct['kind']): string => sayDone(l, act),
    embedding: sayEmbedding(l),
    titles: {
      received: sayReceived(l),
      track: sayTrackTitle(l),
      policy: sayPolicyName(l),
      page: saySuggestionPage(l),
      shareKit: sayShareKit(l),
      didNot: sayDidNot(l),
    },
    fields: {
      reference: sayReference(l),
      referenceHint: fillPlain(sayReferenceHint(l), exampleReference),
      trackingCode: sayTrackingCode(l),
      noText: sayNoText(l),
      email: sayEmail(l),
      wrongEmail: sayWrongEmail(l),
    },
    buttons: {
      show: sayShowSuggestion(l),
      sendReply: saySendReply(l),
      sendAppeal: saySendAppeal(l),
      sendLink: saySendLink(l),
      erase: sayErase(l),
      support: saySupport(l),
    },
    author: {
      mine: sayMine(l),
      claim: sayClaim(l),
      noCode: sayNoCode(l),
      codeRefused: sayCodeRefused(l),
      reply: sayReplyField(l),
      appeal: sayAppealField(l),
      unpublished: sayUnpublished(l),
      stays: sayStays(l),
      notNow: sayNotNow(l),
      keepCode: sayKeepCode(l),
      lost: sayLost(l),
      lostHint: sayLostHint(l),
      linkSent: sayLinkSent(l),
    },
    contest: {
      title: sayContest(l),
      so: sayIsSo(l),
      notYet: sayNotYet(l),
      reason: sayContestReason(l),
      reasonHint: sayContestHint(l),
      send: saySendContest(l),
      choose: sayChooseContest(l),
      refused: sayContestRefused(l),
    },
    absent: { consultation: sayNoConsultation(l), suggestion: sayNoSuggestion(l), support: sayNoSupport(l) },
  };
};
