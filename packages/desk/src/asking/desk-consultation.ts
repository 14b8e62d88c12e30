import type { ConsultationDocument } from '@shura/contract';
import { wordsIn } from '@shura/widgets/text';
import { html } from 'lit';
import { some } from '../editing/both.ts';
import { editorStyles } from '../editing/editing.styles.ts';
import { changeForm, focusField, showDialog } from '../editing/form-moves.ts';
import { PreviewController } from '../preview/preview-controller.ts';
import { DeskView } from '../shell/desk.ts';
import { deskStyles } from '../styles/desk.ts';
import { renderConsultationFields } from './consultation-fields.ts';
import type { ConsultationForm } from './consultation-form.ts';
import { consultationKind } from './consultation-kind.ts';
import { type ConsultationShown, drawConsultation, showConsultation } from './consultation-preview.ts';
import { consultationWords } from './consultation-words.ts';
import { EditorController } from './editor-controller.ts';
import { renderDialog } from './editor-dialogs.ts';
import { renderEditor } from './editor-frame.ts';
import { askingWords } from './words.ts';

/** One consultation as it is written, and what can still change once it is open. */
export class DeskConsultation extends DeskView {
  static override readonly styles = [...deskStyles, editorStyles];

  readonly #editor: EditorController<ConsultationDocument, ConsultationForm> = new EditorController(
    this,
    consultationKind,
  );
  readonly #preview: PreviewController<ConsultationShown> = new PreviewController(this);

  protected override willUpdate(): void {
    const { loaded, kept } = this.#editor;
    const { form } = kept;
    if (loaded && form) this.#preview.show(form, () => showConsultation(form, loaded.asking, loaded.settings));
    this.desk.title(this.#title);
  }

  protected override updated(): void {
    showDialog(this);
  }

  get #title(): string {
    const { language } = this.desk;
    const w = consultationWords[language];
    const title = this.#editor.kept.form?.title;
    const written = title && (title.ar || title.en) ? wordsIn(some(title), language).words : '';
    return written || (this.#editor.slug === undefined ? askingWords[language].newConsultation : w.title);
  }

  protected override render() {
    const { language, dir } = this.desk;
    const editor = this.#editor;
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        ${renderEditor({
          desk: this.desk,
          editor,
          preview: this.#preview,
          title: this.#title,
          fields: () => this.#renderFields(),
          dialog: renderDialog({ desk: this.desk, editor, form: () => this.renderRoot.querySelector('form') ?? this }),
          draw: drawConsultation,
          focus: (name) => focusField(this, name),
          edit: (event) => editor.type(this, event),
        })}
      </div>
    `;
  }

  #renderFields() {
    const { loaded, kept, page, slug, fixed } = this.#editor;
    const { form } = kept;
    if (!loaded || !form) return undefined;
    const { asking, settings } = loaded;
    return renderConsultationFields({
      ...{ desk: this.desk, form, page, kind: 'consultation', fresh: slug === undefined, fixed, asking, settings },
      change: (next, focus) => changeForm(this, this.#editor.kept, next, focus),
    });
  }
}
