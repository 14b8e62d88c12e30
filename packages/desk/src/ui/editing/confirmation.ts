import type { Language } from '@shura/contract';
import { html, nothing } from 'lit';
import { renderEnd } from '../fields/field.ts';
import type { FormController } from '../fields/form-controller.ts';
import { fieldWords } from '../fields/words.ts';
import { modal } from './modal.ts';

export interface Confirmation {
  readonly language: Language;
  readonly form: FormController;
  readonly title: string;
  /** The consequences, a paragraph each, such as that everyone will see the poll. */
  readonly words: readonly unknown[];
  readonly fields?: unknown;
  readonly yes: string;
  readonly busy: string;
  send(event: SubmitEvent): void;
  close(): void;
}

/** Closes the dialog of the pressed button. The browser's `close()` restores the focus. */
export const cancel = ({ currentTarget }: Event): void => (currentTarget as HTMLElement).closest('dialog')?.close();

export const renderCancel = (language: Language) => html`
  <button type="button" class="plain" @click=${cancel}>${fieldWords[language].cancel}</button>
`;

/** Asks for confirmation before something is public, with the reason if one is needed. */
export const renderConfirmation = (asked: Confirmation) => html`
  <dialog ${modal} aria-labelledby="confirmation" @close=${asked.close}>
    <h2 id="confirmation" tabindex="-1">${asked.title}</h2>
    <form novalidate @submit=${asked.send}>
      ${asked.words.map((one) => html`<p>${one}</p>`)}
      ${asked.fields ?? nothing}
      ${renderEnd(asked.form, asked.yes, asked.busy, renderCancel(asked.language))}
    </form>
  </dialog>
`;
