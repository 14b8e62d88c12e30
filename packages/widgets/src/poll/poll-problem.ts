import { str } from '@lit/localize/internal/str-tag.js';
import { ShuraProblem, ShuraUnreachable } from '@shura/client';
import { html, nothing } from 'lit';
import type { LocaleController } from '../controllers/locale-controller.ts';
import { isolate } from '../text/isolation.ts';
import { renderText } from '../text/words.ts';
import type { PollView } from './poll-view.ts';

/** What a citizen is told when a vote was not counted. */
function explain(l: LocaleController, problem: ShuraProblem | ShuraUnreachable): string {
  if (!(problem instanceof ShuraProblem)) {
    return l.msg('صوتكم محفوظ على هذا الجهاز، ويُرسل عند عودة الاتصال', { id: 'kept' });
  }
  if (problem.type === 'poll-closed') {
    return l.msg('أُغلق هذا الاستطلاع قبل وصول صوتكم، فلم يُحتسب', { id: 'late' });
  }
  if (problem.type === 'stale-ballot') {
    return l.msg(
      'لدينا إجابة أحدث منكم، من نافذة أو زيارة أخرى. الإرسال مرة أخرى يستبدل بها هذه الإجابة، والإلغاء يُبقيها',
      { id: 'stale' },
    );
  }
  if (problem.retryAfter) {
    const wait = isolate(l.format.seconds(problem.retryAfter));
    return l.msg(str`محاولات كثيرة؛ تمكن إعادة المحاولة بعد ${wait}`, { id: 'many' });
  }
  return l.msg('تعذّر الإرسال. إجابتكم محفوظة، وتمكن إعادة المحاولة', { id: 'unsent' });
}

export const sayChoose = (l: LocaleController) => l.msg('يُرجى اختيار إجابة', { id: 'choose' });

/** Fragments do not reach into shadow trees: the link moves the focus itself. */
const goTo = (event: Event, id: string) => {
  event.preventDefault();
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>(`[name="${id}"]`)?.focus();
};

const renderMissing = ({ l, poll }: PollView, missing: readonly string[]) => html`
  <ul>
    ${poll.questions
      .filter(({ id }) => missing.includes(id))
      .map(
        ({ id, text }) =>
          html`<li><a href="#${id}" @click=${(event: Event) => goTo(event, id)}>${sayChoose(l)}</a>${
            poll.questions.length > 1 ? html` ${renderText(text, l.language)}` : ''
          }</li>`,
      )}
  </ul>
`;

/** Takes the place of the facts, so that nothing around it moves; gets the focus. */
export function renderProblem(v: PollView) {
  const { l, level, problem } = v;
  if (!problem) return '';
  return html`
    <div class="problem" id="problem" part="problem" tabindex="-1">
      <div role="alert">
        <div role="heading" aria-level=${level + 1}><b>${
          problem instanceof ShuraUnreachable
            ? l.msg('لا يوجد اتصال بالإنترنت', { id: 'offline' })
            : l.msg('توجد مشكلة', { id: 'problem' })
        }</b></div>
        ${'name' in problem ? html`<p>${explain(l, problem)}</p>${'type' in problem && problem.type === 'stale-ballot' ? v.extras?.renderAnswers(v, v.own?.answers ?? {}) : nothing}` : renderMissing(v, problem)}
      </div>
    </div>
  `;
}
