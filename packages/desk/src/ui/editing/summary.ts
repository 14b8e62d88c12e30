import type { Language } from '@shura/contract';
import { html, nothing } from 'lit';
import type { FormController } from '../fields/form-controller.ts';
import { problemWords } from '../fields/problem-words.ts';
import { editingWords } from './words.ts';

/** A link that focuses a field of the same view; its address does not change. */
export const renderFieldLink = (name: string, words: unknown, focus: (name: string) => void) => html`
  <a
    href="#${name}"
    @click=${(event: Event) => {
      event.preventDefault();
      focus(name);
    }}
  >${words}</a>
`;

/**
 * A list of all errors, before the fields. The list gets the focus, and each error links to its field. `name` returns a
 * field's label. All errors of fields without a label share one sentence, since people do not know the server's names.
 */
export function renderSummary(
  language: Language,
  form: Pick<FormController, 'wrong' | 'problem' | 'focus'>,
  name: (field: string) => string | undefined,
) {
  const wrong = Object.entries(form.wrong).map(([field, words]) => ({ field, words, named: name(field) }));
  if (wrong.length === 0 && !form.problem) return nothing;
  const items = wrong.flatMap(({ field, words, named }) =>
    named === undefined ? [] : [renderFieldLink(field, `${named}: ${words}`, form.focus)],
  );
  if (items.length < wrong.length && !form.problem) items.push(html`${problemWords[language]['invalid-request']}`);
  return html`
    <div class="problem" role="alert" tabindex="-1">
      <p><b>${form.problem ?? editingWords[language].refused}</b></p>
      ${items.length ? html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>` : nothing}
    </div>
  `;
}
