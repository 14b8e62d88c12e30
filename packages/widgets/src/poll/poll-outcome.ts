import { html, nothing } from 'lit';
import type { LocaleController } from '../controllers/locale-controller.ts';
import { renderText } from '../text/words.ts';
import { choicesOf, idsOf, isAnswered, isSet } from './poll-answers.ts';
import type { Answers } from './poll-controller.ts';
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

/** A voter's own answers in words, where there are no results to mark them in. */
export const renderAnswers = ({ l, poll }: PollView, answers: Answers) => html`
  <ul class="answers">
    ${poll.questions
      .filter(({ id }) => id in answers)
      .map((question) => {
        const ids = idsOf(answers[question.id]);
        const chosen = choicesOf(question, l).filter(({ id }) => ids.includes(id));
        chosen.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
        return html`<li>${isSet(poll) ? html`<span>${renderText(question.text, l.language)}</span>` : nothing}${chosen.map(({ text }) => html`<span>${renderText(text, l.language)}</span>`)}</li>`;
      })}
  </ul>
`;

/** What will be asked, so that people may think about it before the poll opens. */
const renderOffer = ({ l, poll }: PollView) => html`
  <ul class="answers">
    ${poll.questions.flatMap((question) =>
      choicesOf(question, l).map(({ text }) => html`<li>${renderText(text, l.language)}</li>`),
    )}
  </ul>
`;

const renderBody = (v: PollView) => {
  const { l, poll, own, results, resultsHidden } = v;
  if (poll.state === 'scheduled' && poll.questions.length === 1) return renderOffer(v);
  if (results && !resultsHidden) return renderResults(v, results);
  return html`
    ${own?.revision ? html`<p><b>${l.msg('إجابتكم', { id: 'mine' })}</b></p>${renderAnswers(v, own.answers)}` : nothing}
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
              isAnswered(poll, own) ? l.msg('تعديل الصوت', { id: 'change' }) : l.msg('العودة إلى التصويت', { id: 'back' }),
              () => controller.show('form'),
            )
          : nothing
      }
      ${results && !resultsHidden ? renderTables(v, results) : nothing}
    </div>
    ${v.problem ? renderProblem(v) : renderFacts(v)}
  `;
}

/** The server has a newer answer of this voter, from another tab or visit: the citizen decides. */
export function renderStale(v: PollView) {
  const { l, own, controller } = v;
  return html`
    ${renderHeading(v.level, l.msg('لدينا إجابة أحدث منكم، من نافذة أو زيارة أخرى', { id: 'stale' }), 'problem')}
    <p class="meta">${l.msg('الإجابة المسجلة', { id: 'recorded' })}</p>
    ${renderAnswers(v, own?.answers ?? {})}
    <p class="meta">${l.msg('الإجابة الجديدة، ولم تُسجل بعد', { id: 'unrecorded' })}</p>
    ${renderAnswers(v, v.unsent ?? {})}
    <div class="bar">
      ${renderButton(l.msg('تسجيل الإجابة الجديدة', { id: 'replace' }), () => controller.vote(v.unsent ?? {}), 'main')}
      ${renderButton(l.msg('الإبقاء على الإجابة المسجلة', { id: 'keep' }), () => controller.keepElsewhere())}
    </div>
    ${v.problem ? renderProblem(v) : renderFacts(v)}
  `;
}
