import type { Question } from '@shura/contract';
import { html } from 'lit';
import type { Choice } from '../say/choices.ts';
import { choicesOf } from './poll-answers.ts';
import { chosenIds, isMissing, type PollView } from './poll-view.ts';

/** One answer; the whole row is its label. */
export const renderRow = (v: PollView, question: Question, { id, text }: Choice, type = 'radio') => html`
  <label class="row" part="option">
    <input
      id="${question.id}:${id}"
      type=${type}
      name=${question.id}
      value=${id}
      ?checked=${chosenIds(v, question.id).includes(id)}
      aria-invalid=${isMissing(v, question.id)}
    />
    ${v.l.text(text)}
  </label>
`;

/** `single`: one of several answers; `multiple`: some of them. */
export const renderChoices = (v: PollView, question: Question, type?: string) => html`
  <div class="rows">${choicesOf(v, question).map((choice) => renderRow(v, question, choice, type))}</div>
`;
