import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Desk } from '../../ui/desk.ts';
import type { InboxController } from './inbox-controller.ts';
import type { InboxAsked } from './inbox-query.ts';
import { renderRow } from './inbox-row.ts';
import type { SelectionController } from './selection-controller.ts';
import { inboxWords } from './words.ts';

export interface InboxList {
  readonly desk: Desk;
  readonly asked: InboxAsked;
  readonly inbox: InboxController;
  readonly selection: SelectionController;
  readonly mayAct: boolean;
}

const columns = ['waited', 'suggestion', 'basis', 'office', 'supporters', 'act'] as const;

/** A table, whose rows become cards on narrow screens. */
export function renderTable({ desk, asked, inbox: { rows }, selection, mayAct }: InboxList) {
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
          (one) => renderRow(desk, one, { selected: selection.has(one.reference), select }),
        )}
      </tbody>
    </table>
  `;
}
