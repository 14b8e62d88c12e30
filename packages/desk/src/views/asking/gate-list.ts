import { html, nothing } from 'lit';
import { renderFieldLink } from '../../ui/editing/summary.ts';
import type { AnyEditor } from './editor-controller.ts';
import type { Lack } from './kinds.ts';
import { nameField } from './name-field.ts';
import { askingWords } from './words.ts';

function renderLack({ desk, kind, page }: AnyEditor, { field, code }: Lack) {
  const w = askingWords[desk.language];
  const name = nameField(desk, field) ?? w.elsewhere;
  const elsewhere = field.startsWith('agency.');
  const link = elsewhere
    ? desk.may('administrator')
      ? html`<a href=${desk.href('settings')}>${name}</a>`
      : name
    : renderFieldLink(field, name, page.focus);
  return html`<li>${link}${code === 'missing' ? nothing : html` <span class="meta">${w.why(field, code, kind.name)}</span>`}</li>`;
}

/** The reasons why a poll or consultation cannot open, each with a link to its field. */
export function renderGate(editor: AnyEditor) {
  const { desk, lacks, page } = editor;
  const w = askingWords[desk.language].gate;
  // The summary of errors beside it says the same; or it was refused all the same, and cannot be said to be ready.
  if (page.failed && lacks.every(({ field }) => page.wrong[field] !== undefined)) return nothing;
  return html`
    <section class="gate" aria-labelledby="gate">
      <h2 id="gate">${w.title}</h2>
      ${
        lacks.length
          ? html`
              <p class="meta">${w.count(desk.format, lacks.length)}</p>
              <ul>${lacks.map((lack) => renderLack(editor, lack))}</ul>
            `
          : html`<p class="ready">${w.none}</p>`
      }
    </section>
  `;
}
