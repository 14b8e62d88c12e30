import type { Question, Tally } from '@shura/contract';
import { isReserved, shareOfPoints } from '@shura/contract/questions';
import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { sayNeverFirst } from '../say/counts.ts';
import { fill } from '../text/isolation.ts';
import type { PollView, Share } from './poll-view.ts';

/** What differs for a ranked option: its bar, and the words for no first place. Reserved answers have only votes. */
export const ranked = (l: Locale, id: string, question: Question, tally: Tally): Partial<Share> | undefined =>
  question.kind === 'ranking' && !isReserved(id)
    ? {
        share: shareOfPoints(question, id, tally),
        ...(!tally.options[id] && { inWords: sayNeverFirst(l) }),
      }
    : undefined;

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
