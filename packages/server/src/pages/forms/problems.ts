import { html } from 'hono/html';
import type { Html, Voice } from '../voice.ts';

/** One problem of a form: the field's id and label, and how to fix it. */
export interface FieldProblem {
  readonly field: string;
  readonly label: Html;
  readonly says: Html;
}

/** The summary of problems, first on the page and focused, with a link to each field. */
export const renderProblems = (voice: Voice, fields: readonly FieldProblem[], problem?: Html): Html => {
  if (fields.length === 0 && problem === undefined) return html``;
  const items = fields.map(
    ({ field, label, says }) => html`<li><a href="#${field}">${label}</a>
<span>${says}</span></li>`,
  );
  return html`<div class="problems" role="alert" tabindex="-1" autofocus>
<h2>${voice.public.voting.problem}</h2>
${problem !== undefined && html`<p>${problem}</p>`}
${items.length > 0 && html`<ul>${items}</ul>`}
</div>`;
};

/** The problem of a field, shown next to the field. */
export const renderFieldProblem = (fields: readonly FieldProblem[], id: string): Html => {
  const found = fields.find(({ field }) => field === id);
  return found ? html`<p class="error" id="error:${id}">${found.says}</p>` : html``;
};

/** Attributes that link a field to its hint and its problem. */
export const describedBy = (fields: readonly FieldProblem[], id: string, hint?: string): Html => {
  const wrong = fields.some(({ field }) => field === id);
  const ids = [hint, wrong ? `error:${id}` : undefined].filter((one) => one !== undefined).join(' ');
  return html`${wrong && html` aria-invalid="true"`}${ids !== '' && html` aria-describedby="${ids}"`}`;
};
