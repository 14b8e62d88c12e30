import type { QuestionOf } from '@shura/contract';
import { html } from 'lit';
import { renderRow } from './choice-question.ts';
import type { PollView } from './poll-view.ts';
import { ownChoices, reservedChoices } from './question-answers.ts';

/** `scale`: a point, with the low end where reading begins. */
export const renderScale = (v: PollView, question: QuestionOf<'scale'>) => html`
  <div class="rows scale">${ownChoices(v, question).map((choice) => renderRow(v, question, choice))}</div>
  <div class="rows">${reservedChoices(v, question).map((choice) => renderRow(v, question, choice))}</div>
`;
