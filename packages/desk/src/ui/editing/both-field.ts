import { html, nothing } from 'lit';
import type { Desk } from '../desk.ts';
import { type Locked, renderBilingual } from '../fields/bilingual.ts';
import type { FormController } from '../fields/form-controller.ts';
import { adviceOf } from './advice.ts';
import type { Both } from './both.ts';

/** Of what is written, what its fields are drawn from. */
export interface Written {
  readonly desk: Desk;
  readonly page: FormController;
}

/** One subject: what it is and why, and its fields. */
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
  /** Rows of what is longer than a line. */
  readonly lines?: number;
  /** Letters from which it is long. */
  readonly most?: number;
  readonly locked?: Locked | undefined;
}

/** Words in both languages, and what may be wrong with them. */
export function renderBoth({ desk, page }: Written, field: BothField) {
  const { name, label, hint, value, lines, most = 600, locked } = field;
  const advice = adviceOf(desk.language, value, most);
  return html`
    <div class="both">
      ${renderBilingual(desk.language, { name, label, hint, value: { ...value }, lines: lines !== undefined, rows: lines ?? 1, form: page, locked })}
      ${advice ? html`<p class="advice">${advice}</p>` : nothing}
    </div>
  `;
}
