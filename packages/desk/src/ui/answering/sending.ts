import { html, nothing } from 'lit';
import type { Desk } from '../desk.ts';
import { renderSubmit } from '../fields/field.ts';
import type { FormController } from '../fields/form-controller.ts';
import { fieldWords } from '../fields/words.ts';
import { secondsToUndo, type UndoCountdownController } from './undo-countdown-controller.ts';
import { answeringWords } from './words.ts';

export interface Sending {
  readonly desk: Desk;
  readonly form: FormController;
  readonly delay: UndoCountdownController;
  readonly words: string;
  readonly cancel?: { readonly words: string; readonly act: () => void };
}

/** The send button. Once pressed, a button to undo for ten seconds, and a button to send at once. */
export function renderSending({ desk, form, delay, words, cancel }: Sending) {
  const { language, format } = desk;
  const w = answeringWords[language];
  const undo = ({ currentTarget }: Event) => {
    const within = (currentTarget as HTMLElement).closest('form');
    if (within) void delay.takeBack(within);
  };
  if (delay.left !== undefined) {
    return html`
      <div class="soon">
        <p aria-hidden="true"><b>${w.soon(format, delay.left)}</b></p>
        <div class="bar">
          <button type="button" class="undo" aria-description=${w.soon(format, secondsToUndo)} @click=${undo}>${w.undo}</button>
          <button type="button" class="main" @click=${() => delay.now()}>${w.now}</button>
        </div>
      </div>
    `;
  }
  return html`
    ${delay.undone ? html`<p class="meta">${w.undone}</p>` : nothing}
    <div class="bar">
      ${renderSubmit(form, words, fieldWords[language].sending)}
      ${cancel ? html`<button type="button" class="plain" @click=${cancel.act}>${cancel.words}</button>` : nothing}
    </div>
  `;
}
