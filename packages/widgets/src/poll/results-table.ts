import type { Results } from '@shura/contract';
import { html, nothing } from 'lit';
import { renderButton } from '../parts/button.ts';
import { sayMore } from '../say/controls.ts';
import { countParticipants } from '../say/counts.ts';
import { fill } from '../text/isolation.ts';
import { renderTime } from '../text/times.ts';
import { pageSize, tallied } from './poll-results.ts';
import type { PollView } from './poll-view.ts';

const renderLevels = ({ l }: PollView, { L0 }: NonNullable<Results['levels']>) => {
  const sentence = l.msg('متصفحات تعذّر تمييزها لازدحام شبكتها: {0}', { id: 'levels' });
  return html`<p class="meta">${fill(sentence, l.format.number(L0))}</p>`;
};

/**
 * Shown below the results: a note that the newest votes may be missing, the counts by level if there are any L0, and a
 * button for more questions of a set.
 */
export function renderMore(v: PollView) {
  const { l, poll, results, limit = pageSize, controller } = v;
  return html`
    ${
      results?.inFives
        ? html`<p class="meta">${l.msg('تُحدَّث النتائج كلما شارك خمسة، حتى مئة مشارك، فقد لا يظهر صوتكم بعد', { id: 'in-fives' })}</p>`
        : nothing
    }
    ${results?.levels ? renderLevels(v, results.levels) : nothing}
    ${
      poll.questions.length > limit
        ? renderButton(sayMore(l), () => controller.set({ limit: limit + pageSize }))
        : nothing
    }
  `;
}

const renderQuestions = (v: PollView, tallies: Results['questions']) =>
  tallied(v, tallies).map(
    ({ question, shares }) => html`
      <table>
        <caption>${v.l.text(question.text)}</caption>
        <thead>
          <tr>
            <th scope="col">${v.l.msg('الخيار', { id: 'option' })}</th>
            <th scope="col">${v.l.msg('الأصوات', { id: 'votes' })}</th>
            <th scope="col">${v.l.msg('النسبة', { id: 'share' })}</th>
          </tr>
        </thead>
        <tbody>
          ${shares.map(
            ({ words, votes, share }) => html`
              <tr><th scope="row">${words}</th><td>${v.l.format.number(votes)}</td><td>${v.l.format.percent(share)}</td></tr>
            `,
          )}
        </tbody>
      </table>
    `,
  );

/** The figures of the bars as tables, with the time of the last update. */
export const renderTables = (v: PollView, { questions, updatedAt }: Results) => html`
  ${renderQuestions(v, questions)}
  ${
    updatedAt
      ? html`<p class="meta">${fill(v.l.msg('آخر تحديث: {0}', { id: 'updated' }), renderTime(v.l, updatedAt, v.poll.agency.timeZone))}</p>`
      : nothing
  }
`;

/** Figures that staff entered from paper or by phone, each channel separately; not part of the figures above. */
export const renderApart = (v: PollView, { apart = [] }: Results) =>
  apart.map(({ channel, participants, questions }) => {
    const sentence =
      channel === 'paper'
        ? v.l.msg('أُدخل من الورق ويُحسب وحده، {0}', { id: 'paper' })
        : v.l.msg('أُدخل بالهاتف ويُحسب وحده، {0}', { id: 'phone' });
    return html`
      <details part="apart">
        <summary>${fill(sentence, countParticipants(v.l, participants))}</summary>
        ${renderQuestions(v, questions)}
        ${
          v.poll.questions.every(({ id }) => questions[id])
            ? nothing
            : html`<p class="meta">${v.l.msg('لا يُعرض سؤال في أرقامه عدد أقل من خمسة', { id: 'small' })}</p>`
        }
      </details>
    `;
  });
