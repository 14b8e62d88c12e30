import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Desk } from '../desk.ts';
import { fieldWords } from './words.ts';

/**
 * Copies something that was made for one to keep, and says so beside the button: while a dialog is open, nothing outside
 * it is heard. Where the browser refuses, it can still be selected. `name` is needed where there are several.
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
    // Words that were said before are said again.
    setTimeout(() => {
      said.textContent = words;
    }, 50);
  };
  // Of another text, nothing was said yet.
  return keyed(
    text,
    html`<button type="button" aria-label=${name ? `${w.copy}: ${name}` : nothing} @click=${copy}>${w.copy}</button><output></output>`,
  );
}
