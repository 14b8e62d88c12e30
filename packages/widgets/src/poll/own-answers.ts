import { idsOf } from '@shura/contract/questions';
import { html } from 'lit';
import { choicesOf } from './poll-answers.ts';
import { renderAsked } from './poll-results.ts';
import type { PollView } from './poll-view.ts';

/** The voter's own answers as a list, for when results are hidden and cannot mark them. */
export const renderAnswers = (v: PollView) => html`
  <ul class="answers">
    ${v.poll.questions
      .filter(({ id }) => v.own && id in v.own.answers)
      .map((question) => {
        const choices = choicesOf(v, question);
        return html`
          <li>
            ${renderAsked(v, question)}
            ${idsOf(v.own?.answers[question.id]).map(
              (chosen) => html`<p>${v.l.text(choices.find(({ id }) => id === chosen)?.text ?? {})}</p>`,
            )}
          </li>
        `;
      })}
  </ul>
`;
