import type { Inbox } from '@shura/contract';
import { html, nothing } from 'lit';
import type { Desk } from '../shell/desk.ts';
import { hrefOf, type InboxAsked, inboxViews } from './inbox-query.ts';
import { inboxWords } from './words.ts';

/** The three views as links, each with how many there are of it now. */
export function renderViews(desk: Desk, asked: InboxAsked, counts: Inbox['counts'] | undefined) {
  const w = inboxWords[desk.language];
  const countOf = (view: InboxAsked['view']) => (view === 'all' ? undefined : counts?.[view]);
  return html`
    <nav class="views" aria-label=${w.viewsLabel}>
      <ul>
        ${inboxViews.map((view) => {
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
