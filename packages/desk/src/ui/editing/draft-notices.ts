import { html, nothing } from 'lit';
import type { Desk } from '../desk.ts';
import type { KeptForm } from './kept-form.ts';
import { editingWords } from './words.ts';

/** That someone else has saved meanwhile, and what can be done about it. */
export const renderOvertaken = (words: string, acts: unknown) => html`
  <div class="problem" role="alert">
    <p>${words}</p>
    <div class="bar">${acts}</div>
  </div>
`;

/** That what is shown was not saved, who wrote it, and the way back to what was. */
export function renderFound(
  { language, format }: Desk,
  { found, standing }: KeptForm<object>,
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
