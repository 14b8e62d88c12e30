import type { QuestionOf } from '@shura/contract';
import { html, nothing } from 'lit';
import { renderText } from '../text/words.ts';
import { renderRow } from './choice-question.ts';
import { type Choice, ownChoices, reservedChoices } from './poll-answers.ts';
import type { PollView } from './poll-view.ts';

/** `scale`: points in reading order, so that the low end is where reading begins; the ends are said in words. */
export function renderScale(v: PollView, question: QuestionOf<'scale'>) {
  const { l } = v;
  const ends = [question.low, question.high].map((end) => renderText(end, l.language));
  const renderPoint = (point: Choice, index: number) => {
    const end = index ? (index + 1 === question.points ? ends[1] : nothing) : ends[0];
    const words = html`<b>${l.format.number(index + 1)}</b><span class="quietly">${end}</span>`;
    return renderRow(v, question, point, 'radio', words);
  };
  return html`
    <div class="ends meta" aria-hidden="true">${ends.map((end) => html`<span>${end}</span>`)}</div>
    <div class="rows scale">${ownChoices(question, l).map(renderPoint)}</div>
    <div class="rows">${reservedChoices(question, l).map((choice) => renderRow(v, question, choice, 'radio'))}</div>
  `;
}
