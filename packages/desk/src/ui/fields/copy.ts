import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Desk } from '../desk.ts';
import { fieldWords } from './words.ts';

/**
 * A button that copies a text, and its own live region for the result: while a dialog is open, a live region outside
 * the dialog is not announced. If the browser refuses, the text can still be selected. `name` is added to the label, to
 * distinguish several such buttons.
 */
export function renderCopy({ language }: Desk, text: string, name?: string) {
  const w = fieldWords[language];
  const copy = async ({ currentTarget }: Event) => {
    const said = (currentTarget as HTMLElement).nextElementSibling as HTMLOutputElement;
    said.textContent = '';
    const words = await navigator.clipboard.writeText(text).then(
      () => w.copied,
      () => w.uncopied,
    );
    // Cleared first, so that the same words are announced again.
    setTimeout(() => {
      said.textContent = words;
    }, 50);
  };
  // Keyed by the text, so that a new one starts without a message.
  return keyed(
    text,
    html`<button type="button" aria-label=${name ? `${w.copy}: ${name}` : nothing} @click=${copy}>${w.copy}</button><output></output>`,
  );
}
