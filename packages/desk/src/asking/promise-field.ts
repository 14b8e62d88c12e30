import { promises } from '@shura/contract/lists';
import { html, nothing } from 'lit';
import { renderSubject } from '../editing/both-field.ts';
import type { ConsultationView } from './consultation-fields.ts';
import { consultationWords } from './consultation-words.ts';
import { renderFixed } from './editor-view.ts';

/** Each level with what it means: a name alone says too little to be promised. */
export function renderPromise(v: ConsultationView) {
  const { desk, form, page } = v;
  const w = consultationWords[desk.language];
  const wrong = page.wrong['promise'];
  if (v.fixed && form.promise) {
    const { name, words } = w.promises[form.promise];
    return renderSubject(w.promise, renderFixed(v, name, words));
  }
  return renderSubject(
    w.promise,
    html`
      <fieldset aria-describedby="promise-wrong">
        <legend class="quietly">${w.promise.title}</legend>
        ${wrong ? html`<p class="danger" id="promise-wrong"><b>${wrong}</b></p>` : nothing}
        <div class="rows">
          ${promises.map(
            (promise) => html`
              <label class="row">
                <input type="radio" name="promise" value=${promise} ?checked=${form.promise === promise} aria-invalid=${wrong ? 'true' : 'false'}>
                <span><b>${w.promises[promise].name}</b><br><span class="meta">${w.promises[promise].words}</span></span>
              </label>
            `,
          )}
        </div>
      </fieldset>
    `,
  );
}
