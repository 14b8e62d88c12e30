import type { ShuraProblem } from '@shura/client';
import type { Answer, OwnBallot, Poll, Question, Results, Tally } from '@shura/contract';
import { idsOf } from '@shura/contract/questions';
import { html, nothing } from 'lit';
import type { Failure } from '../controllers/failure.ts';
import type { Locale } from '../localization/locale.ts';
import { renderButton } from '../parts/button.ts';
import type { renderAmendments } from '../say/amendments.ts';
import type { Choice } from '../say/answers.ts';
import { sayViewResults } from '../say/voting.ts';

export type Answers = Readonly<Record<string, Answer>>;

/** Why something failed: what the server said, no connection, or the questions (by id) that lack an answer. */
export type PollProblem = Failure | readonly string[];

/** Without a poll and without a problem, the poll is still loading. */
export interface PollState {
  readonly poll?: Poll;
  readonly problem?: PollProblem | undefined;
  readonly extras?: Extras | undefined;
  readonly own?: OwnBallot | undefined;
  readonly results?: Results | undefined;
  /** The questions are shown, not what became of them. */
  readonly form?: boolean;
  readonly sending?: boolean;
  /** A vote was counted just now, not on an earlier visit. */
  readonly thanked?: boolean;
  /** What the live region says. */
  readonly announced?: string;
  /** Questions whose results are drawn; a set may have hundreds. */
  readonly limit?: number;
  /** Index of the statement on show in a set, where the citizen chose to go. */
  readonly at?: number | undefined;
}

/** What the parts of the element do: `PollController` does it. */
export interface PollActs {
  readonly state: PollState;
  /** What is chosen but not counted yet, by question: ids in order. Never lost, whatever fails. */
  draft: Readonly<Record<string, readonly string[]>>;
  load(problem?: ShuraProblem): Promise<void>;
  vote(answers: Answers): Promise<void>;
  /** Shows the form, or what became of it. */
  show(form: boolean): Promise<void>;
  bringExtras(): Promise<void>;
  /** Draws again with these changes; the keyboard goes to what `focus` selects. */
  set(change: PollState, focus?: string): void;
  /** Puts the keyboard on the first that this selects. */
  focus(selector: string): void;
}

/** What few polls need: see `extras.ts`. */
export interface Extras {
  wear(root: ShadowRoot): void;
  renderQuestions(v: PollView): unknown;
  renderInputs(v: PollView, question: Question): unknown;
  everyChoice(v: PollView, question: Question): readonly Choice[];
  answerFrom(question: Question, ids: readonly string[]): Answer | undefined;
  keepReservedAlone(form: HTMLElement, chosen: Pick<HTMLInputElement, 'name' | 'value'>): void;
  sayWhatToDo(v: PollView, question: Question, missing: boolean): unknown;
  sayNotOpen(v: PollView): string | undefined;
  sayAbsent(l: Locale, problem: PollProblem | undefined): string | undefined;
  renderRefusal(v: PollView, problem: Failure): unknown;
  renderWithoutResults(v: PollView): unknown;
  renderTables(v: PollView, results: Results): unknown;
  renderMore(v: PollView): unknown;
  renderApart(v: PollView, results: Results): unknown;
  rankedShare(id: string, question: Question, tally: Tally): number | undefined;
  renderLegend(v: PollView, question: Question, tally: Tally): unknown;
  renderAmendments: typeof renderAmendments;
  renderSource(v: PollView): unknown;
}

/** What every part of the element is drawn from. */
export interface PollView extends PollState {
  readonly poll: Poll;
  readonly l: Locale;
  /** Address of the server, with a slash at the end. */
  readonly server: string;
  readonly controller: PollActs;
  /** Level of the poll's own heading. */
  readonly level: number;
  /** The host wants no results shown: there are none. */
  readonly resultsHidden: boolean;
}

export const renderHeading = (level: number, content: unknown, id: unknown = 'heading') =>
  html`<div role="heading" aria-level=${level} tabindex="-1" class="heading" part="question" id=${id}>${content}</div>`;

/** Whether the question was left without an answer when the form was sent. */
export const isMissing = ({ problem }: PollView, id: string): boolean => Array.isArray(problem) && problem.includes(id);

/** Ids chosen for a question: not sent yet, else sent before. */
export const chosenIds = ({ controller, own }: PollView, id: string): readonly string[] =>
  controller.draft[id] ?? idsOf(own?.answers[id]);

/** Leads to the results where they may be seen. */
export const renderLook = ({ l, poll, results, controller, resultsHidden }: PollView) =>
  results || (poll.visibility === 'live' && !resultsHidden)
    ? renderButton(sayViewResults(l), () => controller.show(false))
    : nothing;
