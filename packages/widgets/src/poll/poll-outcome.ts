import { html, nothing } from 'lit';
import type { LocaleController } from '../controllers/locale-controller.ts';
import { renderText } from '../text/words.ts';
import { isAnswered } from './poll-answers.ts';
import { renderFacts } from './poll-facts.ts';
import { renderProblem } from './poll-problem.ts';
import { renderResults, renderTables } from './poll-results.ts';
import { type PollView, renderButton, renderHeading } from './poll-view.ts';

export const sayThanks = (l: LocaleController) => l.msg('سُجِّل صوتكم. شكرًا لمشاركتكم', { id: 'thanks' });

/** What became of the vote, or why there is none. */
function saySituation({ l, poll, own, thanked }: PollView): string {
  if (poll.state === 'closed') return l.msg('أُغلق هذا الاستطلاع', { id: 'over' });
  if (poll.state !== 'open') return l.msg('لم يُفتح هذا الاستطلاع بعد', { id: 'not-open' });
  if (thanked) return sayThanks(l);
  return isAnswered(poll, own)
    ? l.msg('سبق تسجيل صوتكم في هذا الاستطلاع', { id: 'already' })
    : l.msg('النتائج حتى الآن', { id: 'so-far' });
}

const renderBody = (v: PollView) => {
  const { l, poll, own, results, resultsHidden } = v;
  if (results && !resultsHidden) return renderResults(v, results);
  return html`
    ${own?.revision ? html`<p><b>${l.msg('إجابتكم', { id: 'mine' })}</b></p>${v.extras?.renderAnswers(v, own.answers)}` : nothing}
    ${
      poll.state === 'open' && !resultsHidden && poll.visibility !== 'live'
        ? html`<p class="meta">${l.msg('تظهر النتائج بعد إغلاق الاستطلاع', { id: 'hidden' })}</p>`
        : nothing
    }
  `;
};

/** Everything that is not the form: scheduled, voted, closed, with or without results. */
export function renderOutcome(v: PollView) {
  const { l, poll, own, controller, results, resultsHidden } = v;
  const [first] = poll.questions;
  const title = poll.title ?? first?.text ?? {};
  return html`
    ${renderHeading(v.level, renderText(title, l.language), 'heading')}
    <p class="meta">${saySituation(v)}</p>
    ${renderBody(v)}
    <div class="bar">
      ${
        poll.state === 'open'
          ? renderButton(
              isAnswered(poll, own)
                ? l.msg('تعديل الصوت', { id: 'change' })
                : l.msg('العودة إلى التصويت', { id: 'back' }),
              () => controller.show('form'),
            )
          : nothing
      }
      ${results && !resultsHidden ? renderTables(v, results) : nothing}
    </div>
    ${v.problem ? renderProblem(v) : renderFacts(v)}
  `;
}
