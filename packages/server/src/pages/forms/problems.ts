import { html } from 'hono/html';
import type { Html, Voice } from '../voice.ts';

/** One thing that is wrong with a form: the id of the field, what that is called, and what is to be done about it. */
export interface FieldProblem {
  readonly field: string;
  readonly label: Html;
  readonly says: Html;
}

/** What is wrong, first on the page and in focus, with a link to each field it is about. */
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

/** The same, beside the field. */
export const renderFieldProblem = (fields: readonly FieldProblem[], id: string): Html => {
  const found = fields.find(({ field }) => field === id);
  return found ? html`<p class="error" id="error:${id}">${found.says}</p>` : html``;
};

/** What ties a field to its hint and to what is wrong with it. */
export const describedBy = (fields: readonly FieldProblem[], id: string, hint?: string): Html => {
  const wrong = fields.some(({ field }) => field === id);
  const ids = [hint, wrong ? `error:${id}` : undefined].filter((one) => one !== undefined).join(' ');
  return html`${wrong && html` aria-invalid="true"`}${ids !== '' && html` aria-describedby="${ids}"`}`;
};
