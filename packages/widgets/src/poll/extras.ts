import type { Question, Tally } from '@shura/contract';
import { takesSeveral } from '@shura/contract/questions';
import { html } from 'lit';
import { renderAmendments } from '../say/amendments.ts';
import { renderStack } from './agree-results.ts';
import { isSet, renderAgreeSet } from './agree-set.ts';
import { renderChoices } from './choice-question.ts';
import { styles } from './extras.styles.ts';
import { renderForm } from './poll-form.ts';
import { renderRefusal, renderSource, renderWithoutResults, sayAbsent } from './poll-situations.ts';
import type { Extras, PollView, Share } from './poll-view.ts';
import { answerFrom, everyChoice, keepReservedAlone } from './question-answers.ts';
import { sayWhatToDo } from './question-note.ts';
import { renderRanking } from './ranking-question.ts';
import { ranked, renderRanked } from './ranking-results.ts';
import { renderApart, renderMore, renderTables } from './results-table.ts';
import { renderScale } from './scale-question.ts';

/** Inputs of a question of any kind. */
function renderInputs(v: PollView, question: Question) {
  if (question.kind === 'scale') return renderScale(v, question);
  if (question.kind === 'ranking') return renderRanking(v, question);
  return renderChoices(v, question, takesSeveral(question) ? 'checkbox' : 'radio');
}

/** Explains a question's numbers: the ends of a scale, a statement's answers in one bar, how a ranking was counted. */
function renderLegend(v: PollView, question: Question, tally: Tally, shares: readonly Share[]) {
  if (question.kind === 'scale') return html`<div class="meta">${sayWhatToDo(v, question, false)}</div>`;
  return question.kind === 'agree' ? renderStack(shares) : renderRanked(v, question, tally);
}

/** Adds these styles to an element, once. */
function wear({ adoptedStyleSheets }: ShadowRoot): void {
  const { styleSheet } = styles;
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}

/**
 * Parts that a vote in an open poll of single choices does not need: other kinds of questions, tables of results, and
 * polls that are amended, not open or missing. A separate chunk, loaded at first need.
 */
export const pollExtras: Extras = {
  wear,
  renderQuestions: (v: PollView) => (isSet(v.poll) ? renderAgreeSet(v) : renderForm(v)),
  renderInputs,
  everyChoice,
  answerFrom,
  keepReservedAlone,
  sayWhatToDo,
  sayAbsent,
  renderRefusal,
  renderWithoutResults,
  renderTables,
  renderMore,
  renderApart,
  ranked,
  renderLegend,
  renderAmendments,
  renderSource,
};
