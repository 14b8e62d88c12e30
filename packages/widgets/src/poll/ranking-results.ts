import { str } from '@lit/localize/internal/str-tag.js';
import type { Question, Tally } from '@shura/contract';
import { html, nothing } from 'lit';
import { fill, hole } from '../text/isolation.ts';
import type { PollView } from './poll-view.ts';

/** Of the points (Borda) that an option ranked first by all would have, 0 to 1; undefined for what was not ranked. */
export function rankedShare(id: string, question: Question, { options, borda }: Tally): number | undefined {
  const points = borda?.[id];
  if (points === undefined || question.kind !== 'ranking') return undefined;
  const ranked = question.options.reduce((sum, option) => sum + (options[option.id] ?? 0), 0);
  return ranked ? points / (ranked * (question.options.length - 1)) : 0;
}

/** How a ranking was counted, and which option wins every pair, if one does. */
export function renderRanked({ l }: PollView, question: Question, { condorcet }: Tally) {
  if (question.kind !== 'ranking') return nothing;
  const winner = question.options.find(({ id }) => id === condorcet);
  const sentence = l.msg(str`المفضّل على كل خيار آخر: ${hole(0)}`, { id: 'condorcet' });
  return html`
    <p class="meta">
      ${l.msg('النسبة من أعلى نقاط ممكنة (طريقة بوردا)، والأصوات لمن وضعوا الخيار أولًا', { id: 'borda' })}
    </p>
    ${winner ? html`<p>${fill(sentence, l.text(winner.text))}</p>` : nothing}
  `;
}
