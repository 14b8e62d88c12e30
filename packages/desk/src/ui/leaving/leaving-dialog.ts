import type { Language } from '@shura/contract';
import { html, nothing } from 'lit';
import { cancel } from '../editing/confirmation.ts';
import { modal } from '../editing/modal.ts';
import type { LeavingController } from './leaving-controller.ts';
import { leavingWords } from './words.ts';

/** Asks before leaving, and says what would be lost; the button to stay gets the focus. */
export function renderLeaving(language: Language, leaving: LeavingController) {
  const w = leavingWords[language];
  if (!leaving.asking) return nothing;
  return html`
    <dialog ${modal} id="leaving" aria-labelledby="leaving-title" aria-describedby="leaving-loss" @close=${leaving.stay}>
      <h2 id="leaving-title">${w.title}</h2>
      <p id="leaving-loss">${leaving.loss}</p>
      <div class="bar">
        <button type="button" class="main" @click=${cancel}>${w.stay}</button>
        <button type="button" class="plain grave" @click=${leaving.leave}>${w.leave}</button>
      </div>
    </dialog>
  `;
}
