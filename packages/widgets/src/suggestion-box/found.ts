import { type Draft, wordsOf } from '@shura/contract/suggestion-form';
import type { html as Html } from 'lit';
import { sayPersonal } from '../say/personal-data.ts';
import type { ExtrasView, Found } from './box-state.ts';

/** Selects personal data in its field, where it can be changed. */
function select({ title }: Draft, { start, end }: Found, root: ParentNode): void {
  const before = title && start > title.length ? title.length + 1 : 0;
  const field = root.querySelector<HTMLTextAreaElement>(title && !before ? '#title' : '#text');
  field?.setSelectionRange(start - before, end - before);
  field?.focus();
}

/** The personal data that was found, each a link that selects it in its field. */
export function renderFound(html: typeof Html, { l, controller, still }: ExtrasView, found: readonly Found[]) {
  const { draft } = controller;
  return html`
    <ul>
      ${found.map((one) => {
        const part = html`${sayPersonal(l, one.kind)}: <bdi>${wordsOf(draft).slice(one.start, one.end)}</bdi>`;
        const go = (event: Event) => {
          event.preventDefault();
          select(draft, one, (event.currentTarget as Element).getRootNode() as ShadowRoot);
        };
        return html`<li>${still ? part : html`<a href="#text" @click=${go}>${part}</a>`}</li>`;
      })}
    </ul>
  `;
}
