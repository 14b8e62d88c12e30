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
 * All errors, before the fields: it gets the focus, and links to each field. `name` gives a field's label; for those
 * that it does not know, one sentence says that there are more, since the server's names mean nothing to people.
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
