import { html } from 'lit';
import { renderEnd, renderInput } from '../../ui/fields/field.ts';
import { formOf, typed } from '../../ui/fields/form-controller.ts';
import type { AdoptionView } from './adoption-view.ts';
import { fileWords } from './file-words.ts';
import { readFile } from './read-file.ts';

/** Asks for the channel's public name, which a Telegram export does not have and post addresses need. */
export function renderChannel(v: AdoptionView, title: string) {
  const { desk, adoption } = v;
  const w = fileWords[desk.language].channel;
  const form = adoption.forms.file;
  const go = (event: SubmitEvent) => {
    const element = formOf(event);
    const channel = typed(element, 'channel').replace(/^(https?:\/\/)?t\.me\/(s\/)?/, '');
    void readFile(v, element, () => ({ channel: channel ? undefined : w.missing }), { channel });
  };
  return html`
    <section class="card part">
      <h2 tabindex="-1">${w.title(title)}</h2>
      <form novalidate class="narrowly" @submit=${go}>
        ${renderInput({ name: 'channel', label: w.label, hint: w.hint, dir: 'ltr', form })}
        ${renderEnd(form, w.go, fileWords[desk.language].reading)}
      </form>
    </section>
  `;
}
