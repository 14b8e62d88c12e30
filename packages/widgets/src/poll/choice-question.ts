import type { Question } from '@shura/contract';
import { html } from 'lit';
import { renderText } from '../text/words.ts';
import { type Choice, ownChoices, reservedChoices } from './poll-answers.ts';
import { chosenIds, isMissing, type PollView } from './poll-view.ts';

/** One answer: the whole row is its label. */
export const renderRow = (v: PollView, question: Question, { id, text }: Choice, type: 'radio' | 'checkbox') => html`
  <label class="row" part="option">
    <input
      type=${type}
      name=${question.id}
      value=${id}
      ?checked=${chosenIds(v, question.id).includes(id)}
      aria-describedby="note-${question.id}"
      aria-invalid=${isMissing(v, question.id)}
    />
    ${renderText(text, v.l.language)}
  </label>
`;

/** `single`: one answer of several; `multiple`: some of them; `scale`: a point, the low end where reading begins. */
export function renderChoices(v: PollView, question: Question) {
  const type = question.kind === 'multiple' ? 'checkbox' : 'radio';
  return html`
    <div class="rows ${question.kind}">
      ${ownChoices(question, v.l).map((choice) => renderRow(v, question, choice, type))}
    </div>
    <div class="rows">${reservedChoices(question, v.l).map((choice) => renderRow(v, question, choice, type))}</div>
  `;
}
