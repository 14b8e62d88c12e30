import type { DeskSuggestion } from '@shura/contract';
import { sayMore } from '@shura/widgets/say';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Desk } from '../../ui/desk.ts';
import { publicLocale } from '../../ui/language/language.ts';
import { renderUnloaded } from '../../ui/loading/unloaded.ts';
import type { InboxController } from './inbox-controller.ts';
import { type InboxAsked, isFiltered } from './inbox-query.ts';
import { renderRow } from './inbox-row.ts';
import type { SelectionController } from './selection-controller.ts';
import { inboxWords } from './words.ts';

export interface InboxList {
  readonly desk: Desk;
  readonly asked: InboxAsked;
  readonly inbox: InboxController;
  readonly selection: SelectionController;
  readonly mayAct: boolean;
  /** An act of a row. */
  quick(suggestion: DeskSuggestion): unknown;
}

const columns = ['waited', 'suggestion', 'basis', 'office', 'supporters', 'act'] as const;

/** A table, whose rows become cards on narrow screens. */
function renderTable({ desk, asked, inbox: { rows }, selection, mayAct, quick }: InboxList) {
  const w = inboxWords[desk.language];
  const all = rows.length > 0 && rows.every(({ reference }) => selection.has(reference));
  const toggle = ({ currentTarget }: Event) =>
    (currentTarget as HTMLInputElement).checked ? selection.add(rows) : selection.remove(rows);
  const select = mayAct ? selection.toggle : undefined;
  return html`
    <table role="table" aria-label=${w.caption[asked.view]}>
      <thead>
        <tr role="row">
          ${
            select
              ? html`<th role="columnheader" scope="col" class="select"><label><input type="checkbox" .checked=${all} @change=${toggle}><span class="quietly">${w.selectShown}</span></label></th>`
              : nothing
          }
          ${columns.map((column) => html`<th role="columnheader" scope="col" class=${column}>${column === 'act' ? html`<span class="quietly">${w.columns.act}</span>` : w.columns[column]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          rows,
          ({ reference }) => reference,
          (one) => renderRow(desk, one, selection.has(one.reference), select, quick(one)),
        )}
      </tbody>
    </table>
  `;
}

/** Says that nothing is waiting. */
function renderEmpty({ language }: Desk, asked: InboxAsked) {
  const w = inboxWords[language];
  const said = {
    ...{ waiting: undefined, all: w.nothingYet },
    ...{ confirmation: w.nothingToConfirm, moderation: w.nothingToLookAt, contested: w.nothingContested },
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
