import { html, nothing } from 'lit';
import { editingWords } from '../../ui/editing/words.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import type { AnyEditor } from './editor-controller.ts';
import { renderLocal } from './editor-view.ts';
import { askingWords } from './words.ts';

/** Buttons to save and publish, by state. */
function renderActs(editor: AnyEditor) {
  const { desk, entry, fixed, page, kind } = editor;
  const w = askingWords[desk.language];
  const busy = page.busy ? 'true' : 'false';
  const button = (words: string, type: 'main' | 'plain', press: () => unknown) => html`
    <button type="button" class=${type} aria-disabled=${busy} @click=${press}>${words}</button>
  `;
  if (fixed) return button(w.saveCorrections, 'main', () => editor.save('public'));
  if (entry && entry.state !== 'draft') {
    return html`
      ${button(w.saveChanges, 'main', () => editor.save('public'))}
      ${button(w.backToDraft, 'plain', () => editor.save('draft'))}
    `;
  }
  return html`
    <button type="button" aria-disabled=${busy} @click=${() => void editor.save('draft')}>
      ${page.busy ? fieldWords[desk.language].saving : w.saveDraft}
    </button>
    ${button(w.open[kind.name], 'main', () => editor.askToOpen())}
  `;
}

/** The closing time, with buttons that change it. */
function renderEnding(editor: AnyEditor) {
  const { desk, entry, fixed } = editor;
  const w = askingWords[desk.language].ending;
  const closes = entry?.document.closes;
  if (!fixed || !closes) return nothing;
  return html`
    <div class="ending">
      <p><b>${w.title}</b> ${renderLocal(desk, closes)}</p>
      <div class="bar">
        <button type="button" @click=${() => editor.confirm('extend')}>${w.extend}</button>
        <button type="button" class="plain grave" @click=${() => editor.confirm('close')}>${w.close}</button>
      </div>
    </div>
  `;
}

/** The bar with the save buttons, sticky below the fields. */
export function renderSave(editor: AnyEditor) {
  const { done, failed } = editor.page;
  const { standing } = editor.kept;
  const w = editingWords[editor.desk.language].standing;
  return html`
    <div class="save">
      ${renderEnding(editor)}
      <div class="split">
        <div class="bar">${renderActs(editor)}</div>
        ${done && (standing === 'saved' || standing === 'kept') ? html`<p class="done">${done}</p>` : html`<p class="meta ${standing === 'failed' || standing === 'taken' ? 'danger' : ''}">${standing !== 'saved' || (editor.entry && !failed) ? w[standing] : nothing}</p>`}
      </div>
    </div>
  `;
}
