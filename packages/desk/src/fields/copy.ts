import { html } from 'lit';
import type { Desk } from '../shell/desk.ts';
import { fieldWords } from './words.ts';

/** Copies something that was made for one to keep. Where the browser refuses, it can still be selected. */
export function renderCopy({ language, announce }: Desk, text: string) {
  const w = fieldWords[language];
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => announce(w.copied),
      () => announce(w.uncopied),
    );
  return html`<button type="button" @click=${copy}>${w.copy}</button>`;
}
