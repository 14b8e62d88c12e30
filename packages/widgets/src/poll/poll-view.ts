import type { Poll } from '@shura/contract';
import { idsOf } from '@shura/contract/questions';
import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { renderButton } from '../parts/button.ts';
import { sayViewResults } from '../say/voting.ts';
import type { PollController, PollState } from './poll-controller.ts';

/** What every part of the element is drawn from. */
export interface PollView extends PollState {
  readonly poll: Poll;
  readonly l: Locale;
  /** Address of the server, with a slash at the end. */
  readonly server: string;
  readonly controller: PollController;
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
