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

export interface SummaryView {
  readonly language: Language;
  readonly form: FormController;
  /** What a field is called. */
  name(field: string): unknown;
  focus(name: string): void;
}

/** All that is wrong, before the fields: it takes the focus, and leads to each of them. */
export function renderSummary({ language, form, name, focus }: SummaryView) {
  const wrong = Object.entries(form.wrong);
  if (wrong.length === 0 && !form.problem) return nothing;
  return html`
    <div class="problem" role="alert" tabindex="-1">
      <p><b>${form.problem ?? editingWords[language].refused}</b></p>
      ${wrong.length ? html`<ul>${wrong.map(([field, words]) => html`<li>${renderFieldLink(field, html`${name(field)}: ${words}`, focus)}</li>`)}</ul>` : nothing}
    </div>
  `;
}
