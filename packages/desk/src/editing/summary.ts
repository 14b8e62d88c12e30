import type { Language } from '@shura/contract';
import { html, nothing } from 'lit';
import type { FormController } from '../fields/form-controller.ts';
import { editingWords } from './words.ts';

/** A link to a field of the same view, which is no place of its own. */
export const renderFieldLink = (name: string, words: unknown, focus: (name: string) => void) => html`
  <a
    href="#${name}"
    @click=${(event: Event) => {
      event.preventDefault();
      focus(name);
    }}
  >${words}</a>
`;

/** All that is wrong, before the fields: it takes the focus, and leads to each of them, which `name` says in words. */
export function renderSummary(language: Language, form: FormController, name: (field: string) => unknown) {
  const wrong = Object.entries(form.wrong);
  if (wrong.length === 0 && !form.problem) return nothing;
  return html`
    <div class="problem" role="alert" tabindex="-1">
      <p><b>${form.problem ?? editingWords[language].refused}</b></p>
      ${wrong.length ? html`<ul>${wrong.map(([field, words]) => html`<li>${renderFieldLink(field, html`${name(field)}: ${words}`, form.focus)}</li>`)}</ul>` : nothing}
    </div>
  `;
}
