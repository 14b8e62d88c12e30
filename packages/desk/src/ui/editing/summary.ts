import type { Language } from '@shura/contract';
import { html, nothing } from 'lit';
import type { FormController } from '../fields/form-controller.ts';
import { problemWords } from '../fields/problem-words.ts';
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

/**
 * All that is wrong, before the fields: it takes the focus, and leads to each of them. `name` says a field in words; of those
 * that it does not know, a sentence says that there are some: what the server calls them is nothing to read.
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
