import { limits } from '@shura/contract/limits';
import { html, nothing } from 'lit';
import type { Desk } from '../../ui/desk.ts';
import { renderEnd, renderInput } from '../../ui/fields/field.ts';
import { formOf, typed } from '../../ui/fields/form-controller.ts';
import { renderSection } from '../../ui/fields/section.ts';
import type { AdoptionView } from './adoption-view.ts';
import { emptyBasket } from './brought-post.ts';
import { renderColumns } from './column-form.ts';
import { fileWords } from './file-words.ts';
import { readFile } from './finding.ts';
import { renderLeftOut } from './left-out.ts';
import { refusalWords, sayCode } from './refusal-words.ts';

const [kilobyte, megabyte] = [1024, 1024 * 1024];

function sayFile({ language, format }: Desk, { name, size }: File): string {
  const w = fileWords[language];
  const said =
    size < megabyte
      ? w.kilobytes(format, Math.ceil(size / kilobyte))
      : w.megabytes(format, Math.round((size / megabyte) * 10) / 10);
  return w.size(name, said);
}

/** A file over the maximum size is refused without being read. */
function choose({ adoption, desk }: AdoptionView, file: File | undefined): void {
  if (!file) return;
  const form = adoption.forms.file;
  form.clear();
  const tooLarge = file.size > limits.adoptedFile;
  form.wrong = tooLarge ? { file: `${sayFile(desk, file)}. ${refusalWords[desk.language].file['too-large']}` } : {};
  adoption.set({ file: tooLarge ? undefined : file, asked: undefined });
  adoption.put('file', emptyBasket);
}

function renderChoice(v: AdoptionView) {
  const { desk, adoption } = v;
  const w = fileWords[desk.language];
  const wrong = adoption.forms.file.wrong['file'];
  const drop = (event: DragEvent) => {
    event.preventDefault();
    choose(v, event.dataTransfer?.files[0]);
  };
  return html`
    <div class="field">
      ${wrong ? html`<p class="wrong" id="file-wrong">${wrong}</p>` : nothing}
      <label class="drop" @dragover=${(event: Event) => event.preventDefault()} @drop=${drop}>
        <input
          type="file"
          id="file"
          name="file"
          aria-invalid=${wrong ? 'true' : 'false'}
          aria-describedby="file-wrong file-size"
          @change=${({ currentTarget }: Event) => choose(v, (currentTarget as HTMLInputElement).files?.[0])}
        >
        <span><b>${w.choose}</b> <span class="meta">${w.drop}</span></span>
        <span class="meta" id="file-size">${adoption.file ? sayFile(desk, adoption.file) : nothing}</span>
      </label>
    </div>
  `;
}

function renderSent({ desk, adoption }: AdoptionView) {
  const { sent } = adoption;
  if (sent === undefined) return nothing;
  const w = fileWords[desk.language];
  return html`<p class="progress"><progress max="1" .value=${sent} aria-label=${w.sending}></progress> <span class="meta">${desk.format.percent(sent)}</span></p>`;
}

/** Asks for the channel's public name, which a Telegram export does not have and post addresses need. */
function renderChannel(v: AdoptionView, title: string) {
  const { channel: w, reading } = fileWords[v.desk.language];
  const form = v.adoption.forms.file;
  const go = (event: SubmitEvent) => {
    const element = formOf(event);
    const channelIn = () => typed(element, 'channel').replace(/^(https?:\/\/)?t\.me\/(s\/)?/, '');
    void readFile(v, element, () => ({ channel: channelIn() ? undefined : w.missing }), { channel: channelIn() });
  };
  return html`
    <section class="card part">
      <h2 tabindex="-1">${w.title(title)}</h2>
      <form novalidate class="narrowly" @submit=${go}>
        ${renderInput({ name: 'channel', label: w.label, hint: w.hint, dir: 'ltr', form })}
        ${renderEnd(form, w.go, reading)}
      </form>
    </section>
  `;
}

/** The server's question about a file, or why the server could not read the file. */
function renderAsked(v: AdoptionView) {
  const { asked } = v.adoption;
  if (asked?.kind === 'columns') return renderColumns(v, asked);
  if (asked?.kind === 'channel') return renderChannel(v, asked.title);
  if (asked?.kind !== 'refused') return nothing;
  return html`<div class="problem" role="alert" tabindex="-1"><p>${sayCode(refusalWords[v.desk.language].file, asked.code)}</p></div>`;
}

export function renderFile(v: AdoptionView) {
  const { desk, adoption } = v;
  const w = fileWords[desk.language];
  const form = adoption.forms.file;
  const read = (event: SubmitEvent) =>
    void readFile(v, formOf(event), () => ({ file: adoption.file ? undefined : (form.wrong['file'] ?? w.none) }));
  return html`
    ${renderSection(
      w,
      html`
        <form novalidate @submit=${read}>
          ${renderChoice(v)} ${renderSent(v)} ${renderEnd(form, w.read, w.reading)}
        </form>
        ${renderLeftOut(v, 'file')}
      `,
    )}
    <div class="asked">${renderAsked(v)}</div>
  `;
}
