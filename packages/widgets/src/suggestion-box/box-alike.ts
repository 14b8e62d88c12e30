import { html, nothing } from 'lit';
import { countAlike, countSupporters } from '../say/counts.ts';
import { renderWords } from '../suggestion/author-words.ts';
import { renderExcerpt } from '../suggestion/excerpt.ts';
import { renderSupport } from '../suggestion/support.ts';
import { pageOf } from '../text/page-of.ts';
import type { BoxView } from './box-view.ts';

/** Below the text, on a line that is there already: what others said, to support it instead, or to send this anyway. */
export function renderAlike(v: BoxView) {
  const { l, controller, alike = [], unfolded } = v;
  const { support } = controller;
  if (!alike.length) return nothing;
  return html`
    <details class="alike" part="alike" ?open=${unfolded}>
      <summary>${countAlike(l, alike.length)}</summary>
      <ul>
        ${alike.map((one) => {
          const href = pageOf(v, `s/${one.reference}`);
          const { linkedSupporters } = support.countsOf(one);
          return html`
            <li>
              ${one.title ? html`<b>${renderWords(one.title, l.dir)}</b>` : nothing}
              ${renderExcerpt(l, one, href, 200)}
              <p class="meta">
                <a class="reference" dir="ltr" translate="no" href=${href}>${one.reference}</a> ·
                ${countSupporters(l, linkedSupporters)}
              </p>
              ${renderSupport(l, support, one)}
            </li>
          `;
        })}
      </ul>
    </details>
  `;
}
