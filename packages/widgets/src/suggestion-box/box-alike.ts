import type { Suggestion } from '@shura/contract';
import { html, nothing } from 'lit';
import { countAlike } from '../say/counts.ts';
import { renderAnswer, renderChip } from '../suggestion/answer.ts';
import { renderReference, renderWords } from '../suggestion/author-words.ts';
import { excerptLengths, renderExcerpt } from '../suggestion/excerpt.ts';
import { renderSupport } from '../suggestion/support.ts';
import { pageOf } from '../text/page-of.ts';
import type { BoxView } from './box-view.ts';

/**
 * Alike suggestions, and what became of the answered ones.
 *
 * @param support draws the support button of one
 */
export const renderOthers = (v: BoxView, alike: readonly Suggestion[], support: (one: Suggestion) => unknown) => html`
  <ul>
    ${alike.map((one) => {
      const { l } = v;
      const href = pageOf(v, `s/${one.reference}`);
      return html`
        <li>
          ${renderChip(l, one)}
          ${one.title && html`<b>${renderWords(one.title, l.dir)}</b>`}
          ${renderExcerpt(l, one, href, excerptLengths.similar)}
          ${one.answer && html`<div>${renderAnswer(l, one)}</div>`}
          <p class="meta">${renderReference(one.reference, href)}</p>
          ${support(one)}
        </li>
      `;
    })}
  </ul>
`;

/**
 * Alike suggestions below the text, on a line reserved for them: read an answer, support one of this consultation
 * instead, or send anyway.
 */
export function renderAlike(v: BoxView) {
  const { l, controller, alike = [], unfolded } = v;
  if (!alike.length) return nothing;
  return html`
    <details class="alike" part="alike" ?open=${unfolded}>
      <summary>${countAlike(l, alike.length)}</summary>
      ${renderOthers(v, alike, (one) => renderSupport(v, controller.support, one, one.consultation === v.consultation.slug))}
    </details>
  `;
}
