import type { Language } from '@shura/contract';
import { html } from 'lit';
import { cancel } from '../../ui/editing/confirmation.ts';
import type { ShortcutsController } from './shortcuts.ts';
import { inboxWords } from './words.ts';

const keys = [
  ['down', ['J', '↓']],
  ['up', ['K', '↑']],
  ['enter', ['Enter']],
  ['select', ['X']],
  ['acknowledge', ['A']],
  ['search', ['/']],
  ['help', ['?']],
] as const;

/** The list of shortcuts, with a switch to turn them off. */
export function renderShortcuts(language: Language, shortcuts: ShortcutsController) {
  const w = inboxWords[language];
  const turn = ({ currentTarget }: Event) => shortcuts.turn((currentTarget as HTMLInputElement).checked);
  return html`
    <dialog id="shortcuts" aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">${w.keys}</h2>
      <dl class="keys">
        ${keys.map(([name, caps]) => html`<div><dt>${caps.map((cap) => html`<kbd dir="ltr">${cap}</kbd> `)}</dt><dd>${w.keyWords[name]}</dd></div>`)}
      </dl>
      <label class="row"><input type="checkbox" ?checked=${shortcuts.on} @change=${turn}> ${w.keysOn}</label>
      <div class="bar"><button type="button" @click=${cancel}>${w.close}</button></div>
    </dialog>
  `;
}
