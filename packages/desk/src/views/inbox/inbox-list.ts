import { sayMore } from '@shura/widgets/say';
import { html, nothing } from 'lit';
import type { Desk } from '../../ui/desk.ts';
import { publicLocale } from '../../ui/language/language.ts';
import { renderUnloaded } from '../../ui/loading/unloaded.ts';
import { type InboxAsked, isFiltered } from './inbox-query.ts';
import { type InboxList, renderTable } from './inbox-table.ts';
import { inboxWords } from './words.ts';

/** Says that nothing is waiting. */
function renderEmpty({ language }: Desk, asked: InboxAsked) {
  const w = inboxWords[language];
  const said = {
    ...{ waiting: undefined, all: w.nothingYet },
    ...{ confirmation: w.nothingToConfirm, moderation: w.nothingToLookAt },
  };
  const words = isFiltered(asked) ? w.nothingFits : said[asked.view];
  if (words) return html`<p class="empty">${words}</p>`;
  return html`
    <div class="empty none-waiting">
      <p class="heading">${w.noneWaiting}</p>
      <p>${w.noneWaitingWords}</p>
    </div>
  `;
}

/** The loaded pages, or why there are none. */
export function renderList(v: InboxList) {
  const { desk, asked, inbox } = v;
  const { language, format } = desk;
  const { rows, total, failure, loading } = inbox;
  if (failure || !inbox.counts) return renderUnloaded(desk, inbox);
  if (rows.length === 0) return renderEmpty(desk, asked);
  return html`
    <div class="card list-card" aria-busy=${loading ? 'true' : 'false'}>
      ${renderTable(v)}
      <div class="split foot">
        <p class="meta">${inboxWords[language].shown(format, rows.length, total)}</p>
        ${inbox.hasMore ? html`<button type="button" aria-disabled=${loading ? 'true' : 'false'} @click=${() => !loading && inbox.more()}>${sayMore(publicLocale(language))}</button>` : nothing}
      </div>
    </div>
  `;
}
