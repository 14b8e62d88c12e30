import { html, nothing } from 'lit';
import { editingWords } from '../editing/words.ts';
import { fieldWords } from '../fields/words.ts';
import type { Desk } from '../shell/desk.ts';
import type { EditorController } from './editor-controller.ts';
import { renderLocal } from './editor-view.ts';
import type { Asked, AskedForm } from './kinds.ts';
import { askingWords } from './words.ts';

export interface SaveView {
  readonly desk: Desk;
  readonly editor: EditorController<Asked, AskedForm>;
}

type Save = (form: HTMLElement, as: 'draft' | 'public') => Promise<void>;

/** The form that the bar is under. */
const formOver = (event: Event): HTMLElement => {
  const bar = event.currentTarget as HTMLElement;
  return bar.closest('#root')?.querySelector('form') ?? bar;
};

const renderButton = (words: string, main: boolean, busy: boolean, press: (event: Event) => void) => html`
  <button type="button" class=${main ? 'main' : 'plain'} aria-disabled=${busy ? 'true' : 'false'} @click=${press}>${words}</button>
`;

/** What of it can be saved or shown to people, by where it is in its life. */
function renderActs({ desk, editor }: SaveView) {
  const w = askingWords[desk.language];
  const { entry, fixed, page, kind } = editor;
  const save: Save = (form, as) => editor.save(form, as);
  const button = (words: string, main: boolean, as: 'draft' | 'public') =>
    renderButton(words, main, page.busy, (event) => void save(formOver(event), as));
  if (fixed) return button(w.saveCorrections, true, 'public');
  if (entry && entry.state !== 'draft') {
    return html`${button(w.saveChanges, true, 'public')}${button(w.backToDraft, false, 'draft')}`;
  }
  return html`
    <button type="button" aria-disabled=${page.busy ? 'true' : 'false'} @click=${(event: Event) => void save(formOver(event), 'draft')}>
      ${page.busy ? fieldWords[desk.language].saving : w.saveDraft}
    </button>
    ${renderButton(`${w.open[kind.name]}…`, true, page.busy, (event) => void editor.askToOpen(formOver(event)))}
  `;
}

/** Its end, which moves with a reason only. */
function renderEnding({ desk, editor }: SaveView) {
  const w = askingWords[desk.language].ending;
  const { entry, fixed } = editor;
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

/** Stays in sight, below what is written. */
export function renderSave(v: SaveView) {
  const { desk, editor } = v;
  const { done } = editor.page;
  const { standing } = editor.kept;
  const w = editingWords[desk.language].standing;
  return html`
    <div class="save">
      ${renderEnding(v)}
      <div class="split">
        <div class="bar">${renderActs(v)}</div>
        ${done && (standing === 'saved' || standing === 'kept') ? html`<p class="done">${done}</p>` : html`<p class="meta ${standing === 'failed' || standing === 'taken' ? 'danger' : ''}">${editor.entry || standing !== 'saved' ? w[standing] : nothing}</p>`}
      </div>
    </div>
  `;
}
