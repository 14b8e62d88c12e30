import type { Inbox } from '@shura/contract';
import { inboxViews } from '@shura/contract/lists';
import { html, nothing } from 'lit';
import type { Desk } from '../../ui/desk.ts';
import { hrefOf, type InboxAsked } from './inbox-query.ts';
import { inboxWords } from './words.ts';

/** Links to the views, each with its count; no view of confirmations where one person publishes answers. */
export function renderViews(desk: Desk, asked: InboxAsked, counts: Inbox['counts'] | undefined) {
  const w = inboxWords[desk.language];
  const countOf = (view: InboxAsked['view']) => (view === 'all' ? undefined : counts?.[view]);
  const shown = inboxViews.filter((view) => view !== 'confirmation' || view === asked.view || counts?.confirmation);
  return html`
    <nav class="views" aria-label=${w.viewsLabel}>
      <ul>
        ${shown.map((view) => {
          const count = countOf(view);
          return html`
            <li>
              <a href=${hrefOf(desk, { ...asked, view })} aria-current=${view === asked.view ? 'page' : nothing}>
                ${w.views[view]}${count === undefined ? nothing : html` <b class="count">${desk.format.number(count)}</b>`}
              </a>
            </li>
          `;
        })}
      </ul>
    </nav>
  `;
}
