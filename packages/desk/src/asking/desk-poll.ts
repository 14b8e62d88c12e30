import type { PollDocument } from '@shura/contract';
import { wordsIn } from '@shura/widgets/text';
import { html } from 'lit';
import { some } from '../editing/both.ts';
import { editorStyles } from '../editing/editing.styles.ts';
import { changeForm, focusField, showDialog } from '../editing/form-moves.ts';
import { PreviewController } from '../preview/preview-controller.ts';
import { DeskView } from '../shell/desk.ts';
import { deskStyles } from '../styles/desk.ts';
import { EditorController } from './editor-controller.ts';
import { renderDialog } from './editor-dialogs.ts';
import { renderEditor } from './editor-frame.ts';
import { renderPollFields } from './poll-fields.ts';
import type { PollForm } from './poll-form.ts';
import { pollKind } from './poll-kind.ts';
import { drawPoll, type PollShown, showPoll } from './poll-preview.ts';
import { pollWords } from './poll-words.ts';
import { askingWords } from './words.ts';

/** One poll as it is written, and what can still change once somebody has voted. */
export class DeskPoll extends DeskView {
  static override readonly styles = [...deskStyles, editorStyles];

  readonly #editor: EditorController<PollDocument, PollForm> = new EditorController(this, pollKind);
  readonly #preview: PreviewController<PollShown> = new PreviewController(this);

  protected override willUpdate(): void {
    const { loaded, kept } = this.#editor;
    const { form } = kept;
    if (loaded && form) this.#preview.show(form, () => showPoll(form, loaded.settings));
    this.desk.title(this.#title);
  }

  protected override updated(): void {
    showDialog(this);
  }

  get #title(): string {
    const { language } = this.desk;
    const w = pollWords[language];
    const form = this.#editor.kept.form;
    // A poll of one question is called by it.
    const title = [form?.title, form?.questions[0]?.text].find((one) => one && (one.ar || one.en));
    const written = title ? wordsIn(some(title), language).words : '';
    return written || (this.#editor.slug === undefined ? askingWords[language].newPoll : w.title);
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
          draw: (shown, server) => drawPoll(shown, server, this.desk),
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
    const { settings } = loaded;
    return renderPollFields({
      ...{ desk: this.desk, form, page, kind: 'poll', fresh: slug === undefined, fixed, settings },
      change: (next, focus) => changeForm(this, this.#editor.kept, next, focus),
    });
  }
}
