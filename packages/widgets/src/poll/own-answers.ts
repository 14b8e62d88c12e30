import { idsOf } from '@shura/contract/questions';
import { html } from 'lit';
import { choicesOf } from './poll-answers.ts';
import type { PollView } from './poll-view.ts';

/** The voter's own answers as a list, for when results are hidden and cannot mark them. */
export const renderAnswers = (v: PollView) => html`
  <ul class="answers">
    ${v.poll.questions
      .filter(({ id }) => v.own && id in v.own.answers)
      .map((question) => {
        const choices = choicesOf(v, question);
        const texts = idsOf(v.own?.answers[question.id]).map((chosen) => choices.find(({ id }) => id === chosen)?.text);
        if (question.kind === 'agree' || v.poll.questions.length > 1) texts.unshift(question.text);
        return html`<li>${texts.map((text) => html`<span>${v.l.text(text ?? {})} </span>`)}</li>`;
      })}
  </ul>
`;
