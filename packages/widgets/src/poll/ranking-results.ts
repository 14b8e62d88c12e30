import type { Question, Tally } from '@shura/contract';
import { isReserved, shareOfPoints } from '@shura/contract/questions';
import { html, nothing } from 'lit';
import { fill } from '../text/isolation.ts';
import type { PollView } from './poll-view.ts';

/** Length of a ranked option's bar, 0 to 1; undefined for reserved answers, which have only votes. */
export const rankedShare = (id: string, question: Question, tally: Tally): number | undefined =>
  question.kind === 'ranking' && !isReserved(id) ? shareOfPoints(question, id, tally) : undefined;

/** How a ranking was counted, and the option that wins every pair, if any. */
export function renderRanked({ l }: PollView, question: Question, { condorcet }: Tally) {
  if (question.kind !== 'ranking') return nothing;
  const winner = question.options.find(({ id }) => id === condorcet);
  const sentence = l.msg('المفضّل على كل خيار آخر: {0}', { id: 'condorcet' });
  return html`
    <p class="meta">
      ${l.msg('النسبة من أعلى مجموع ممكن للنقاط (طريقة بوردا)، والأصوات عدد من وضعوه أولًا', { id: 'borda' })}
    </p>
    ${winner ? html`<p>${fill(sentence, l.text(winner.text))}</p>` : nothing}
  `;
}
