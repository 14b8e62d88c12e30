import { html, nothing } from 'lit';
import { renderAsker } from '../parts/asker.ts';
import { renderFacts } from './poll-facts.ts';
import { renderForm } from './poll-form.ts';
import { renderOutcome } from './poll-outcome.ts';
import { renderPollProblem } from './poll-problem.ts';
import type { PollView } from './poll-view.ts';

/** A poll in any state. Form and results have an end of the card each: a switch creates new nodes and moves none. */
export function renderPoll(v: PollView) {
  const end = [v.problem && 'name' in v.problem ? renderPollProblem(v, v.problem) : nothing, renderFacts(v)];
  return html`
    ${renderAsker(v.l, v.poll.agency, nothing)}
    ${v.form ? html`${(v.extras?.renderQuestions ?? renderForm)(v)}${end}` : html`${renderOutcome(v)} ${end}`}
  `;
}
