import type { ShuraProblem } from '@shura/client';
import type { Answer, OwnBallot, Poll, Question, Results, Tally } from '@shura/contract';
import { idsOf } from '@shura/contract/questions';
import { html, nothing } from 'lit';
import type { Failure } from '../controllers/failure.ts';
import type { Locale } from '../localization/locale.ts';
import { renderButton } from '../parts/button.ts';
import type { renderAmendments } from '../say/amendments.ts';
import type { Choice } from '../say/choices.ts';
import { sayViewResults } from '../say/voting.ts';

export type Answers = Readonly<Record<string, Answer>>;

/** Why something failed: the server's problem, no connection, or the unanswered questions (by id). */
export type PollProblem = Failure | readonly string[];

/** With neither poll nor problem, the poll is loading. */
export interface PollState {
  readonly poll?: Poll;
  readonly problem?: PollProblem | undefined;
  readonly extras?: Extras | undefined;
  readonly own?: OwnBallot | undefined;
  readonly results?: Results | undefined;
  /** The form is shown, instead of the results. */
  readonly form?: boolean;
  readonly sending?: boolean;
  /** A vote was counted just now, not on an earlier visit. */
  readonly thanked?: boolean;
  /** Text of the live region. */
  readonly announced?: string;
  /** Number of questions whose results are drawn; a set may have hundreds. */
  readonly limit?: number;
  /** Index of the statement shown in a set, if the citizen chose one. */
  readonly at?: number | undefined;
}

/** Actions available to the element's parts, implemented by `PollController`. */
export interface PollActs {
  readonly state: PollState;
  /** Ids of the choices that are not counted yet, in order, by question. Kept after every failure. */
  draft: Readonly<Record<string, readonly string[]>>;
  load(problem?: ShuraProblem): Promise<void>;
  vote(answers: Answers): Promise<void>;
  /** Shows the form, or the results. */
  show(form: boolean): Promise<void>;
  bringExtras(): Promise<void>;
  /** Draws again with these changes, then focuses the element that `focus` selects. */
  set(change: PollState, focus?: string | false): void;
  /** Focuses the first element that this selects. */
  focus(selector: string): void;
}

/** One answer's part of the results. */
export interface Share {
  readonly words: unknown;
  readonly votes: number;
  /** The votes in words. */
  readonly inWords: string;
  /** Length of its bar, 0 to 1. */
  readonly share: number;
  /** The voter chose it. */
  readonly mine: boolean;
}

/** Functions that few polls need, loaded on demand; see `extras.ts`. */
export interface Extras {
  wear(root: ShadowRoot): void;
  renderQuestions(v: PollView): unknown;
  renderInputs(v: PollView, question: Question): unknown;
  everyChoice(v: PollView, question: Question): readonly Choice[];
  answerFrom(question: Question, ids: readonly string[]): Answer | undefined;
  keepReservedAlone(form: HTMLElement, chosen: Pick<HTMLInputElement, 'name' | 'value'>): void;
  sayWhatToDo(v: PollView, question: Question, missing: boolean): unknown;
  sayAbsent(l: Locale, problem: PollProblem | undefined): string | undefined;
  renderRefusal(v: PollView, problem: Failure): unknown;
  renderWithoutResults(v: PollView): unknown;
  renderTables(v: PollView, results: Results): unknown;
  renderMore(v: PollView): unknown;
  renderApart(v: PollView, results: Results): unknown;
  ranked(l: Locale, id: string, question: Question, tally: Tally): Partial<Share> | undefined;
  renderLegend(v: PollView, question: Question, tally: Tally, shares: readonly Share[]): unknown;
  renderAmendments: typeof renderAmendments;
  renderSource(v: PollView): unknown;
}

/** Input of every part of the element. */
export interface PollView extends PollState {
  readonly poll: Poll;
  readonly l: Locale;
  /** Address of the server, with a trailing slash. */
  readonly server: string;
  readonly controller: PollActs;
  /** Level of the poll's own heading. */
  readonly level: number;
  /** The attribute `results="hide"` is set, so no results are loaded. */
  readonly resultsHidden: boolean;
}

export const renderHeading = (level: number, content: unknown, id: unknown = 'heading') =>
  html`<div role="heading" aria-level=${level} tabindex="-1" class="heading" part="question" id=${id}>${content}</div>`;

/** Whether the question had no answer when the form was sent. */
export const isMissing = ({ problem }: PollView, id: string): boolean => Array.isArray(problem) && problem.includes(id);

/** Ids chosen for a question: from the draft, else from the counted ballot. */
export const chosenIds = ({ controller, own }: PollView, id: string): readonly string[] =>
  controller.draft[id] ?? idsOf(own?.answers[id]);

/** A link to the results, if they are visible. */
export const renderLook = ({ l, poll, results, controller, resultsHidden }: PollView) =>
  results || (poll.visibility === 'live' && !resultsHidden)
    ? renderButton(sayViewResults(l), () => controller.show(false))
    : nothing;
