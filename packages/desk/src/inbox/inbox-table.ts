import type { DeskSuggestion } from '@shura/contract';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Desk } from '../shell/desk.ts';
import type { InboxAsked } from './inbox-query.ts';
import { type RowState, renderRow } from './inbox-row.ts';
import { inboxWords } from './words.ts';

export interface TableView {
  readonly desk: Desk;
  readonly view: InboxAsked['view'];
  readonly rows: readonly DeskSuggestion[];
  readonly isSelected: (reference: string) => boolean;
  readonly select: RowState['select'];
  readonly selectShown: (all: boolean) => void;
}

const columns = ['waited', 'suggestion', 'basis', 'office', 'supporters', 'act'] as const;

/** A table, whose rows are cards where it is narrow. */
export function renderTable({ desk, view, rows, isSelected, select, selectShown }: TableView) {
  const w = inboxWords[desk.language];
  const all = rows.length > 0 && rows.every(({ reference }) => isSelected(reference));
  const toggle = ({ currentTarget }: Event) => selectShown((currentTarget as HTMLInputElement).checked);
  return html`
    <table role="table" aria-label=${w.caption[view]}>
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
          (one) => renderRow(desk, one, { selected: isSelected(one.reference), select }),
        )}
      </tbody>
    </table>
  `;
}
