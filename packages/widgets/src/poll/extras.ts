import { renderAgreeSet } from './agree-set.ts';
import { renderAnswers } from './own-answers.ts';
import { renderAmendments } from './poll-amendments.ts';
import { sayWhatToDo } from './question-note.ts';
import { renderRanking } from './ranking-question.ts';
import { rankedShare, renderRanked } from './ranking-results.ts';

/**
 * What a poll of single choices never needs: the other kinds, amendments, answers without results. A chunk of its own,
 * brought along with the poll that needs it.
 */
export const extras = {
  renderAgreeSet,
  renderAnswers,
  renderAmendments,
  sayWhatToDo,
  renderRanking,
  rankedShare,
  renderRanked,
};

export type Extras = typeof extras;
