import { html, nothing } from 'lit';
import { renderFacts, renderHeader } from './poll-facts.ts';
import { renderForm } from './poll-form.ts';
import { renderOutcome } from './poll-outcome.ts';
import { renderPollProblem } from './poll-problem.ts';
import type { PollView } from './poll-view.ts';

/** A poll in any state. Form and results have an end of the card each: a switch creates new nodes and moves none. */
export function renderPoll(v: PollView) {
  const end = [v.problem && 'name' in v.problem ? renderPollProblem(v, v.problem) : nothing, renderFacts(v)];
  return html`
    ${renderHeader(v)}
    ${v.form ? html`${(v.extras?.renderQuestions ?? renderForm)(v)}${end}` : html`${renderOutcome(v)} ${end}`}
  `;
}
