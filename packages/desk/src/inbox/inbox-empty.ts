import { html } from 'lit';
import type { Desk } from '../shell/desk.ts';
import { type InboxAsked, isFiltered } from './inbox-query.ts';
import { inboxWords } from './words.ts';

/** That nobody waits is said as what it is. */
export function renderEmpty({ language }: Desk, asked: InboxAsked) {
  const w = inboxWords[language];
  if (isFiltered(asked)) return html`<p class="empty">${w.nothingFits}</p>`;
  if (asked.view === 'all') return html`<p class="empty">${w.nothingYet}</p>`;
  if (asked.view === 'confirmation') return html`<p class="empty">${w.nothingToConfirm}</p>`;
  if (asked.view === 'moderation') return html`<p class="empty">${w.nothingToLookAt}</p>`;
  return html`
    <div class="empty nobody">
      <p class="heading">${w.nobody}</p>
      <p>${w.nobodyWords}</p>
    </div>
  `;
}
