import { html, nothing } from 'lit';
import type { Failure } from '../controllers/failure.ts';
import { renderProblem, renderWrongField } from '../parts/problem.ts';
import { sayChoose } from '../say/voting.ts';
import { sayUnsent } from '../text/unsent.ts';
import type { PollView } from './poll-view.ts';

/** Why a vote was not counted, for the citizen. */
function explain({ l, form }: PollView, problem: Failure) {
  if (problem.type) return sayUnsent(l);
  return form ? l.msg('صوتكم محفوظ على هذا الجهاز، ويُرسل عند عودة الاتصال', { id: 'kept' }) : nothing;
}

/** Links to the unanswered questions. */
const renderMissing = (v: PollView, missing: readonly string[]) => html`
  <ul>
    ${v.poll.questions
      .filter(({ id }) => missing.includes(id))
      .map((question) => {
        const { id, text } = question;
        const words = (question.kind !== 'scale' && v.extras?.sayWhatToDo(v, question, true)) || sayChoose(v.l);
        const which = v.poll.questions.length > 1 ? v.l.text(text) : nothing;
        return renderWrongField(v.controller, id, `[name="${id}"]`, html`${which} ${words}`);
      })}
  </ul>
`;

/** Why a vote was not sent or not counted, shown between the form and the facts; gets the focus. */
export const renderPollProblem = (v: PollView, problem: NonNullable<PollView['problem']>) =>
  renderProblem(
    v,
    problem,
    'name' in problem
      ? (v.extras?.renderRefusal(v, problem) ?? html`<p>${explain(v, problem)}</p>`)
      : renderMissing(v, problem),
  );
