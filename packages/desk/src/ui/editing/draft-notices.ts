import { html, nothing } from 'lit';
import type { Desk } from '../desk.ts';
import type { DraftForm } from './draft-form.ts';
import { editingWords } from './words.ts';

/** A warning that a colleague has saved another version, with buttons that resolve the conflict. */
export const renderOvertaken = (words: string, acts: unknown) => html`
  <div class="problem" role="alert" tabindex="-1">
    <p>${words}</p>
    <div class="bar">${acts}</div>
  </div>
`;

/** A note that the form shows an unsaved draft: its author, its time, and a button that discards the draft. */
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
