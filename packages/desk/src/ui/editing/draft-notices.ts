import { html, nothing } from 'lit';
import type { Desk } from '../desk.ts';
import type { DraftForm } from './draft-form.ts';
import { editingWords } from './words.ts';

/** A colleague has saved meanwhile, with what can be done. */
export const renderOvertaken = (words: string, acts: unknown) => html`
  <div class="problem" role="alert">
    <p>${words}</p>
    <div class="bar">${acts}</div>
  </div>
`;

/** An unsaved draft is shown: who wrote it, and a button for the saved version. */
export function renderFound(
  { language, format }: Desk,
  { found, standing }: DraftForm<object>,
  timeZone: string,
  discard: () => void,
) {
  const w = editingWords[language];
  if (!found || standing === 'saved') return nothing;
  return html`
    <div class="note">
      <p>${w.found(found.by, format.time(found.at, timeZone))}</p>
      <button type="button" class="plain" @click=${discard}>${w.discard}</button>
    </div>
  `;
}
