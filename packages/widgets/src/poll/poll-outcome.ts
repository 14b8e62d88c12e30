import { html, nothing } from 'lit';
import { renderButton } from '../parts/button.ts';
import { sayAsTable, sayThanks } from '../say/voting.ts';
import { isAnswered } from './poll-answers.ts';
import { renderWhen } from './poll-facts.ts';
import { renderResults } from './poll-results.ts';
import { type PollView, renderHeading } from './poll-view.ts';

/** Everything but the form: scheduled, voted, closed, with or without results. */
export function renderOutcome(v: PollView) {
  const { l, poll, own, controller, results, extras } = v;
  const answered = isAnswered(poll, own);
  const situation = answered
    ? l.msg('سبق تسجيل صوتكم في هذا الاستطلاع', { id: 'already' })
    : results && l.msg('النتائج', { id: 'results' });
  const back = answered ? l.msg('تعديل الصوت', { id: 'change' }) : l.msg('العودة إلى التصويت', { id: 'back' });
  return html`
    ${renderHeading(v.level, l.text(poll.title ?? poll.questions[0]?.text ?? {}))}
    ${renderWhen(v)}
    <p class="meta ${answered ? 'ok sign' : ''}">${v.thanked ? sayThanks(l) : situation}</p>
    ${results ? renderResults(v, results) : extras?.renderWithoutResults(v)}
    ${extras?.renderMore(v)}
    <div class="bar">
      ${poll.state === 'open' ? renderButton(back, () => controller.show(true)) : nothing}
      ${
        results?.participants
          ? html`
              <details @toggle=${() => controller.bringExtras()}>
                <summary>${sayAsTable(l)}</summary>
                ${extras?.renderTables(v, results)}
              </details>
            `
          : nothing
      }
    </div>
    ${results && extras?.renderApart(v, results)}
  `;
}
