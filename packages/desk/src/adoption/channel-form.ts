import { html } from 'lit';
import { renderInput, renderOutcome, renderSubmit } from '../fields/field.ts';
import { formOf, typed } from '../fields/form-controller.ts';
import type { AdoptionView } from './adoption-view.ts';
import { fileWords } from './file-words.ts';
import { findInFile } from './finding.ts';
import { focusRead } from './focus-read.ts';

/** A Telegram export does not have the name that stands in the addresses of its posts. */
export function renderChannel(v: AdoptionView, title: string) {
  const { desk, adoption } = v;
  const w = fileWords[desk.language].channel;
  const form = adoption.forms.file;
  const go = (event: SubmitEvent) => {
    const element = formOf(event);
    const channel = typed(element, 'channel').replace(/^(https?:\/\/)?t\.me\/(s\/)?/, '');
    void form
      .send(
        element,
        () => findInFile(v, { channel }),
        () => ({ channel: channel ? undefined : w.missing }),
      )
      .then((done) => done && focusRead(v));
  };
  return html`
    <section class="card part">
      <h2 tabindex="-1">${w.title(title)}</h2>
      <form novalidate class="narrowly" @submit=${go}>
        ${renderInput({ name: 'channel', label: w.label, hint: w.hint, dir: 'ltr', form })}
        ${renderOutcome(form)}
        <div class="bar">${renderSubmit(form, w.go, fileWords[desk.language].reading)}</div>
      </form>
    </section>
  `;
}
