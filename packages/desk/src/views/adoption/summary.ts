import { html, nothing } from 'lit';
import { renderFieldLink } from '../../ui/editing/summary.ts';
import type { FormController } from '../../ui/fields/form-controller.ts';
import { problemWords } from '../../ui/fields/problem-words.ts';
import type { AdoptionView } from './adoption-view.ts';

/** A list of all errors, before the fields. The list gets the focus, and each error links to its field. */
export function renderSummary(v: AdoptionView, { wrong }: FormController) {
  const fields = Object.entries(wrong);
  if (fields.length === 0) return nothing;
  const focus = (name: string) => v.focus(`[name="${name}"]`);
  return html`
    <div class="problem" role="alert" tabindex="-1">
      <p><b>${problemWords[v.desk.language]['invalid-request']}</b></p>
      <ul>${fields.map(([name, words]) => html`<li>${renderFieldLink(name, words, focus)}</li>`)}</ul>
    </div>
  `;
}
