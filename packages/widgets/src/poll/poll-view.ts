import { html, nothing } from 'lit';
import type { LocaleController } from '../controllers/locale-controller.ts';
import { idsOf, isSet } from './poll-answers.ts';
import type { LoadedPoll, PollController } from './poll-controller.ts';

/** What every part of the element is drawn from. */
export interface PollView extends LoadedPoll {
  readonly l: LocaleController;
  readonly controller: PollController;
  /** Level of the poll's own heading. */
  readonly level: number;
  /** The host wants no results shown. */
  readonly resultsHidden: boolean;
  /** Says one thing in the live region. */
  readonly say: (message: string) => void;
}

export const renderHeading = (level: number, content: unknown, id?: string) => html`
  <div role="heading" aria-level=${level} tabindex="-1" class="heading" part="question" id=${id ?? nothing}>${content}</div>
`;

export const renderButton = (words: string, onClick: () => void, style = 'quiet') => html`
  <button type="button" class=${style} part="button" @click=${onClick}>${words}</button>
`;

/** Whether the question was left without an answer when the form was sent. */
export const isMissing = ({ problem }: PollView, id: string): boolean => Array.isArray(problem) && problem.includes(id);

/** Day and hour of an instant, in the agency's zone. */
export const renderTime = ({ l, poll }: PollView, instant: string) => html`
  <time datetime=${instant}>${l.format.time(instant, poll.agency.timeZone)}</time>
`;

/** Ids chosen for a question: not sent yet, else sent before. */
export const chosenIds = ({ controller, own }: PollView, id: string): readonly string[] =>
  controller.draft[id] ?? idsOf(own?.answers[id]);

/** Leads to the results where they may be seen, or back from changing a vote. */
export const renderLook = ({ l, poll, own, results, controller, resultsHidden }: PollView) => {
  if (!isSet(poll) && own?.revision) {
    return renderButton(l.msg('إلغاء', { id: 'cancel' }), () => controller.show('outcome'));
  }
  if (resultsHidden || (poll.visibility !== 'live' && !results)) return nothing;
  return renderButton(l.msg('عرض النتائج', { id: 'view-results' }), () => controller.show('outcome'));
};
