import type { Language } from '@shura/contract';
import { html, nothing } from 'lit';
import type { Desk } from '../desk.ts';
import { type Locked, renderBilingual } from '../fields/bilingual.ts';
import type { Field } from '../fields/field.ts';
import type { FormController } from '../fields/form-controller.ts';
import { isMuchShorter } from './much-shorter.ts';
import type { Both } from './two-languages-value.ts';
import { editingWords } from './words.ts';

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

export interface BothField extends Pick<Field, 'name' | 'label' | 'hint'> {
  readonly value: Both;
  /** Rows of a multi-line field. */
  readonly lines?: number;
  /** Letters above which a warning is shown; a longer text can still be saved. */
  readonly maxLetters?: number;
  readonly locked?: Locked | undefined;
}

/** Warnings about a text in both languages; it can be saved all the same. */
function adviceOf(language: Language, value: Both, maxLetters: number): string | undefined {
  const w = editingWords[language];
  const [ar, en] = [value.ar.trim(), value.en.trim()];
  if (Math.max(ar.length, en.length) > maxLetters) return w.long(maxLetters);
  if (!ar && !en) return undefined;
  return ar && en ? shorterOf(language, { ar, en }) : w.missing[ar ? 'en' : 'ar'];
}

/** Warns that one language says much less than the other; not if it says nothing. */
export function shorterOf(language: Language, { ar, en }: Both): string | undefined {
  const { shorter } = editingWords[language];
  if (ar.trim() && isMuchShorter(ar, en)) return shorter.ar;
  return en.trim() && isMuchShorter(en, ar) ? shorter.en : undefined;
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
