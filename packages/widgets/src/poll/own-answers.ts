import { html, nothing } from 'lit';
import { renderText } from '../text/words.ts';
import { choicesOf, idsOf, isSet } from './poll-answers.ts';
import type { Answers } from './poll-controller.ts';
import type { PollView } from './poll-view.ts';

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
