import { ShuraProblem, type ShuraUnreachable } from '@shura/client';
import { html, nothing } from 'lit';
import { sayOffline } from '../say/absent.ts';
import { sayChoose, sayProblem } from '../say/voting.ts';
import { sayUnsent } from '../text/unsent.ts';
import type { PollView } from './poll-view.ts';

/** What a citizen is told when a vote was not counted. */
function explain({ l, form }: PollView, problem: ShuraProblem | ShuraUnreachable) {
  if (!(problem instanceof ShuraProblem)) {
    return form ? l.msg('صوتكم محفوظ على هذا الجهاز، ويُرسل عند عودة الاتصال', { id: 'kept' }) : nothing;
  }
  return sayUnsent(l, problem.retryAfter);
}

/** Each question without an answer, with a link; fragments do not reach into shadow trees, so it moves the focus itself. */
const renderMissing = (v: PollView, missing: readonly string[]) => html`
  <ul>
    ${v.poll.questions
      .filter(({ id }) => missing.includes(id))
      .map((question) => {
        const { id, text } = question;
        const words = question.kind === 'multiple' ? v.extras?.sayWhatToDo(v, question, true) : sayChoose(v.l);
        const go = (event: Event) => {
          event.preventDefault();
          v.controller.focus(`[name="${id}"]`);
        };
        return html`<li><a href="#${id}" @click=${go}>${words}</a>${v.poll.questions.length > 1 ? html` ${v.l.text(text)}` : nothing}</li>`;
      })}
  </ul>
`;

/** Takes the place of the facts, so that nothing around it moves; gets the focus. */
export function renderProblem(v: PollView, problem: NonNullable<PollView['problem']>) {
  const { l, level, extras } = v;
  const sent = 'name' in problem;
  return html`
    <div class="problem" id="problem" part="problem" tabindex="-1">
      <div role="alert">
        <div role="heading" aria-level=${level + 1}><b>${
          sent && !('type' in problem) ? sayOffline(l) : sayProblem(l)
        }</b></div>
        ${sent ? (extras?.renderRefusal(v, problem) ?? html`<p>${explain(v, problem)}</p>`) : renderMissing(v, problem)}
      </div>
    </div>
  `;
}
