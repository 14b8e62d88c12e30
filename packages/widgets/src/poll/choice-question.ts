import type { Question } from '@shura/contract';
import { html } from 'lit';
import { renderText } from '../text/words.ts';
import { type Choice, choicesOf } from './poll-answers.ts';
import { chosenIds, type PollView } from './poll-view.ts';

/** One answer: the whole row is its label. */
export const renderRow = (
  v: PollView,
  question: Question,
  { id, text }: Choice,
  type: 'radio' | 'checkbox',
  words: unknown = renderText(text, v.l.language),
) => html`
  <label class="row" part="option">
    <input
      type=${type}
      name=${question.id}
      value=${id}
      ?checked=${chosenIds(v, question.id).includes(id)}
      aria-describedby="note-${question.id}"
      aria-invalid=${Array.isArray(v.problem) && v.problem.includes(question.id)}
    />
    ${words}
  </label>
`;

/** `single` (radio): one answer of several; `multiple` (checkbox): some of them. */
export const renderChoices = (v: PollView, question: Question, type: 'radio' | 'checkbox') => html`
  <div class="rows">${choicesOf(question, v.l).map((choice) => renderRow(v, question, choice, type))}</div>
`;
