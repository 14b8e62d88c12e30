import { html, nothing } from 'lit';
import type { Desk } from '../desk.ts';
import { type Locked, renderBilingual } from '../fields/bilingual.ts';
import type { FormController } from '../fields/form-controller.ts';
import { adviceOf } from './advice.ts';
import type { Both } from './both.ts';

/** Input of the fields of a form. */
export interface Written {
  readonly desk: Desk;
  readonly page: FormController;
}

/** One group of fields, with its heading and explanation. */
export const renderSubject = (
  { title, why }: { readonly title: string; readonly why: string },
  fields: unknown,
) => html`
  <section class="card part">
    <div>
      <h2>${title}</h2>
      <p class="meta">${why}</p>
    </div>
    ${fields}
  </section>
`;

export interface BothField {
  readonly name: string;
  readonly label: string;
  readonly hint?: unknown;
  readonly value: Both;
  /** Rows of a multi-line field. */
  readonly lines?: number;
  /** Maximum letters; more are long. */
  readonly maxLetters?: number;
  readonly locked?: Locked | undefined;
}

/** A text in both languages, with warnings. */
export function renderBoth({ desk, page }: Written, field: BothField) {
  const { name, label, hint, value, lines, maxLetters = 600, locked } = field;
  const advice = adviceOf(desk.language, value, maxLetters);
  return html`
    <div class="both">
      ${renderBilingual(desk.language, { name, label, hint, value: { ...value }, lines: lines !== undefined, rows: lines ?? 1, form: page, locked })}
      ${advice ? html`<p class="advice">${advice}</p>` : nothing}
    </div>
  `;
}
