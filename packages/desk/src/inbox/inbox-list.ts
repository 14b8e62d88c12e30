import { sayMore } from '@shura/widgets/say';
import { html, nothing } from 'lit';
import { renderUnloaded } from '../loading/unloaded.ts';
import { publicLocale } from '../localization/language.ts';
import type { Desk } from '../shell/desk.ts';
import type { InboxController } from './inbox-controller.ts';
import { renderEmpty } from './inbox-empty.ts';
import type { InboxAsked } from './inbox-query.ts';
import { renderTable } from './inbox-table.ts';
import type { SelectionController } from './selection-controller.ts';
import { inboxWords } from './words.ts';

export interface InboxList {
  readonly desk: Desk;
  readonly asked: InboxAsked;
  readonly inbox: InboxController;
  readonly selection: SelectionController;
  readonly mayAct: boolean;
}

/** The pages that are loaded, or why there is nothing to show. */
export function renderList({ desk, asked, inbox, selection, mayAct }: InboxList) {
  const { language, format } = desk;
  const w = inboxWords[language];
  const { rows, total, failure, loading } = inbox;
  if (failure || !inbox.counts) return renderUnloaded(desk, inbox);
  if (rows.length === 0) return renderEmpty(desk, asked);
  const select = mayAct ? selection.toggle : undefined;
  return html`
    <div class="card list-card" aria-busy=${loading ? 'true' : 'false'}>
      ${renderTable({
        desk: desk,
        view: asked.view,
        rows,
        isSelected: selection.has,
        select,
        selectShown: (all) => (all ? selection.add(rows) : selection.remove(rows)),
      })}
      <div class="split foot">
        <p class="meta">${w.shown(format, rows.length, total)}</p>
        ${inbox.hasMore ? html`<button type="button" aria-disabled=${loading ? 'true' : 'false'} @click=${() => !loading && inbox.more()}>${sayMore(publicLocale(desk.language))}</button>` : nothing}
      </div>
    </div>
  `;
}
