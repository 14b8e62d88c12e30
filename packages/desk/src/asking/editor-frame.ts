import { html, nothing } from 'lit';
import { renderSummary } from '../editing/summary.ts';
import { editingWords } from '../editing/words.ts';
import { renderUnloaded } from '../loading/unloaded.ts';
import type { PreviewController } from '../preview/preview-controller.ts';
import { renderPreview, serverOf } from '../preview/preview-frame.ts';
import type { Desk } from '../shell/desk.ts';
import { shellWords } from '../shell/words.ts';
import type { EditorController } from './editor-controller.ts';
import { renderGate } from './gate-list.ts';
import type { Asked, AskedForm } from './kinds.ts';
import { nameField } from './name-field.ts';
import { pageId, publicPath } from './place-of.ts';
import { renderSave } from './save-bar.ts';
import { askingWords } from './words.ts';

export interface Frame<Document extends Asked, Form extends AskedForm, Shown> {
  readonly desk: Desk;
  readonly editor: EditorController<Document, Form>;
  readonly preview: PreviewController<Shown>;
  readonly title: unknown;
  readonly fields: () => unknown;
  readonly dialog: unknown;
  draw(shown: Shown, server: string): unknown;
  focus(name: string): void;
  edit(event: Event): void;
}

type AnyFrame = Frame<Asked, AskedForm, unknown>;

/** The heading is one and the same element before and after what it names is here: the focus that is on it stays. */
function renderHead({ desk, editor, title }: Pick<AnyFrame, 'desk' | 'editor' | 'title'>) {
  const w = askingWords[desk.language];
  const { entry, kind, slug } = editor;
  const server = serverOf(desk);
  return html`
    <div class="head">
      <p><a href=${desk.href('asking')}>${w.back}</a></p>
      <div class="split">
        <h1 tabindex="-1">${title}</h1>
        ${entry ? html`<p class="state ${entry.state}">${w.states[kind.name][entry.state]}</p>` : nothing}
      </div>
      ${
        entry && slug !== undefined
          ? html`<div class="bar">
              ${entry.state === 'draft' ? nothing : html`<a class="act" href="${server}${publicPath(kind, slug)}" target="_blank">${w.publicPage}</a>`}
              <button type="button" class="plain" @click=${() => editor.confirm('embed')}>${w.embed}</button>
              ${desk.may('publisher') ? html`<a class="act" href="${desk.href('asking', `new-${kind.name}`)}?from=${encodeURIComponent(slug)}">${w.duplicate}</a>` : nothing}
            </div>`
          : nothing
      }
    </div>
  `;
}

/** What was found, or what someone else did meanwhile; and what to do about it. */
function renderNotices({ desk, editor }: Pick<AnyFrame, 'desk' | 'editor'>) {
  const w = editingWords[desk.language];
  const { found } = editor.kept;
  if (editor.overtaken) {
    return html`
      <div class="problem" role="alert">
        <p>${w.overtaken}</p>
        <div class="bar">
          <button type="button" @click=${() => void editor.discard()}>${w.theirs}</button>
          <button type="button" class="plain" @click=${() => void editor.keepMine()}>${w.mine}</button>
        </div>
      </div>
    `;
  }
  if (!found || editor.kept.standing === 'saved') return nothing;
  const at = desk.format.time(found.at, editor.loaded?.settings.timeZone ?? 'UTC');
  return html`
    <div class="note">
      <p>${w.found(found.by, at)}</p>
      <button type="button" class="plain" @click=${() => void editor.discard()}>${w.discard}</button>
    </div>
  `;
}

function renderLocked({ desk, editor }: Pick<AnyFrame, 'desk' | 'editor'>) {
  const w = askingWords[desk.language];
  const { entry, kind, locked, fixed, slug } = editor;
  if (entry?.state === 'closed') {
    return html`
      <div class="note">
        <p>${w.lockedClosed[kind.name]}</p>
        ${kind.name === 'consultation' && slug !== undefined ? html`<p><a href=${desk.href('responses', slug)}>${shellWords[desk.language].views.outcome}</a></p>` : nothing}
      </div>
    `;
  }
  if (locked) return html`<p class="note">${w.onlyLooking}</p>`;
  return fixed ? html`<p class="note">${w.corrections[kind.name]}</p>` : nothing;
}

function renderBody<Document extends Asked, Form extends AskedForm, Shown>(v: Frame<Document, Form, Shown>) {
  const { desk, editor, preview, fields, dialog, draw, focus, edit } = v;
  const { loaded, slug, entry, page } = editor;
  if (!loaded || !editor.kept.form) return renderUnloaded(desk, editor.resource);
  if (slug !== undefined && !entry) return html`<p>${askingWords[desk.language].absent[editor.kind.name]}</p>`;
  const any = v as unknown as AnyFrame;
  const named = (field: string) => nameField(desk, field);
  return html`
    ${renderNotices(any)}
    ${renderLocked(any)}
    <div class="editor ${preview.wide ? 'widely' : ''}">
      <form novalidate class="subjects" id=${pageId(editor.kind, 'form')} @input=${edit} @submit=${(event: Event) => event.preventDefault()}>
        ${renderSummary({ language: desk.language, form: page, name: named, focus })}
        <fieldset class="subjects" ?disabled=${editor.locked}>${fields()}</fieldset>
      </form>
      <aside>
        ${editor.locked || editor.fixed ? nothing : renderGate({ desk, lacks: editor.lacks, kind: editor.kind.name, focus })}
        ${renderPreview(desk, preview, draw, loaded.settings.brand)}
      </aside>
    </div>
    ${editor.locked ? nothing : renderSave(any)}
    ${dialog}
  `;
}

/** An editor: what is written, beside it what it still lacks and how people will see it, and below it how to save it. */
export const renderEditor = <Document extends Asked, Form extends AskedForm, Shown>(v: Frame<Document, Form, Shown>) =>
  html`${renderHead(v)}${renderBody(v)}`;
