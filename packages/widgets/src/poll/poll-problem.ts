import { html, nothing } from 'lit';
import type { Failure } from '../controllers/failure.ts';
import { renderProblem } from '../parts/problem.ts';
import { sayUnsent } from '../text/unsent.ts';
import type { PollView } from './poll-view.ts';

/** Why a vote was not counted, for the citizen. */
function explain({ l, form }: PollView, problem: Failure) {
  if (problem.type) return sayUnsent(l);
  return form ? l.msg('صوتكم محفوظ على هذا الجهاز، ويُرسل عند عودة الاتصال', { id: 'kept' }) : nothing;
}

/** Why a vote was not counted, shown between the form and the facts; gets the focus. */
export const renderPollProblem = (v: PollView, problem: Failure) =>
  renderProblem(v, problem, v.extras?.renderRefusal(v, problem) ?? html`<p>${explain(v, problem)}</p>`);
