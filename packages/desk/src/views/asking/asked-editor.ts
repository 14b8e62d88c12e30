import type { Language } from '@shura/contract';
import { wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { type Desk, DeskView } from '../../ui/desk.ts';
import { shellWords } from '../../ui/desk-words.ts';
import { renderFound, renderOvertaken } from '../../ui/editing/draft-notices.ts';
import { editorStyles } from '../../ui/editing/editing.styles.ts';
import { lineStyles } from '../../ui/editing/lines.styles.ts';
import { renderSummary } from '../../ui/editing/summary.ts';
import { type Both, some } from '../../ui/editing/two-languages-value.ts';
import { editingWords } from '../../ui/editing/words.ts';
import { renderUnloaded } from '../../ui/loading/unloaded.ts';
import { PreviewController } from '../../ui/preview/preview-controller.ts';
import { renderPreview, serverOf } from '../../ui/preview/preview-frame.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { EditorController } from './editor-controller.ts';
import { renderDialog } from './editor-dialogs.ts';
import type { EditorView } from './editor-view.ts';
import { renderEmbed } from './embed-dialog.ts';
import { renderGate } from './gate-list.ts';
import type { Asked, AskedForm, Kind } from './kinds.ts';
import type { Loaded } from './load-editor.ts';
import { nameField } from './name-field.ts';
import { pageId, publicPath } from './place-of.ts';
import { renderPrecedents } from './precedents.ts';
import { renderSave } from './save-bar.ts';
import { askingWords } from './words.ts';

/** How one kind (poll or consultation) is named, edited and previewed. */
export interface Writing<Form, Shown> {
  /** Possible names, best first; any may be empty. */
  titles(form: Form): readonly (Both | undefined)[];
  /** Heading of a poll or consultation without a title. */
  untitled(language: Language, fresh: boolean): string;
  fields(view: EditorView<Form>): unknown;
  show(form: Form, loaded: Loaded): Shown;
  draw(shown: Shown, server: string, desk: Desk): unknown;
}

/** An editor: the fields, beside them the list of missing fields and the preview, and below them the save buttons. */
export class AskedEditor<Document extends Asked, Form extends AskedForm, Shown> extends DeskView {
  static override readonly styles = [...deskStyles, editorStyles, lineStyles];

  readonly #editor: EditorController<Document, Form>;
  readonly #preview: PreviewController<Shown>;
  readonly #writing: Writing<Form, Shown>;

  constructor(kind: Kind<Document, Form>, writing: Writing<Form, Shown>) {
    super();
    this.#editor = new EditorController(this, kind);
    this.#preview = new PreviewController(this);
    this.#writing = writing;
  }

  protected override willUpdate(): void {
    const { loaded, kept } = this.#editor;
    const { form } = kept;
    if (loaded && form) {
      this.#preview.show(form, () => this.#writing.show(form, loaded));
      this.#editor.askPrecedents();
    }
    this.desk.title(this.#title);
  }

  get #title(): string {
    const { language } = this.desk;
    const { kept, slug } = this.#editor;
    const titles = kept.form ? this.#writing.titles(kept.form) : [];
    const title = titles.map((one) => one && some(one)).find((one) => one !== undefined);
    return title ? wordsIn(title, language).words : this.#writing.untitled(language, slug === undefined);
  }

  protected override render() {
    const { language, dir } = this.desk;
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        ${this.#renderHead()}
        ${this.#renderBody()}
      </div>
    `;
  }

  /** The same heading element before and after loading, so that it keeps the focus. */
  #renderHead() {
    const { desk } = this;
    const w = askingWords[desk.language];
    const { entry, kind, slug, embed } = this.#editor;
    return html`
      <div class="head">
        <p><a href=${desk.href('asking')}>${w.back}</a></p>
        <div class="split">
          <h1 tabindex="-1">${this.#title}</h1>
          ${entry ? html`<p class="state ${entry.state}">${w.states[kind.name][entry.state]}</p>` : nothing}
        </div>
        ${
          entry && slug !== undefined
            ? html`<div class="bar">
                ${entry.state === 'draft' ? nothing : html`<a class="act" href="${serverOf(desk)}${publicPath(kind, slug)}" target="_blank">${w.publicPage}</a>`}
                <button type="button" class="plain" @click=${() => embed.open(kind.name, entry.document)}>${w.embed}</button>
                ${desk.may('publisher') ? html`<a class="act" href="${desk.href('asking', `new-${kind.name}`)}?from=${encodeURIComponent(slug)}">${w.duplicate}</a>` : nothing}
              </div>`
            : nothing
        }
      </div>
    `;
  }

  #renderBody() {
    const { desk } = this;
    const editor = this.#editor;
    const preview = this.#preview;
    const { loaded, slug, entry, page, kept, kind, locked, fixed } = editor;
    const { form } = kept;
    if (!loaded || !form) return renderUnloaded(desk, editor.resource);
    if (slug !== undefined && !entry) return html`<p>${askingWords[desk.language].absent[kind.name]}</p>`;
    const view: EditorView<Form> = {
      ...{ desk, form, page, fixed, kind: kind.name, fresh: slug === undefined },
      ...{ asking: loaded.asking, settings: loaded.settings },
      change: (next, focus) => kept.change(next, focus),
    };
    const closed = entry?.state === 'closed';
    const summary = renderSummary(desk.language, page, (field) => nameField(desk, field));
    return html`
      ${kept.overtaken ? nothing : renderFound(desk, kept, loaded.settings.timeZone, editor.discard)}
      ${this.#renderLocked()}
      <div class="editor ${closed || preview.wide ? 'widely' : ''}">
        <div class="subjects">
        <form novalidate class="subjects" id=${pageId(kind, 'form')} @input=${editor.type} @submit=${(event: Event) => event.preventDefault()}>
          ${kept.overtaken && page.overtaken ? nothing : summary}
          ${kept.overtaken ? this.#renderOvertaken() : nothing}
          <fieldset role="none" class="subjects" ?disabled=${locked}>${this.#writing.fields(view)}</fieldset>
        </form>
        ${renderPrecedents(editor, loaded)}
        </div>
        ${
          closed
            ? nothing
            : html`
              <aside>
                ${locked || fixed ? nothing : renderGate(editor)}
                ${renderPreview(desk, preview, this.#writing.draw, loaded.settings.brand)}
              </aside>
            `
        }
      </div>
      ${locked ? nothing : renderSave(editor)}
      ${renderDialog(editor)} ${renderEmbed({ desk, settings: loaded.settings, embed: editor.embed })}
    `;
  }

  /** A colleague's change, with buttons that resolve the conflict. */
  #renderOvertaken() {
    const editor = this.#editor;
    const w = editingWords[this.desk.language];
    return renderOvertaken(
      w.overtaken,
      html`
        <button type="button" @click=${editor.discard}>${w.theirs}</button>
        <button type="button" class="plain" @click=${() => void editor.keepMine()}>${w.mine}</button>
      `,
    );
  }

  #renderLocked() {
    const { desk } = this;
    const w = askingWords[desk.language];
    const { entry, kind, locked, fixed, slug } = this.#editor;
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
}
