import type { Language } from '@shura/contract';
import { html, nothing } from 'lit';
import type { Desk } from '../desk.ts';
import { type Locked, renderBilingual } from '../fields/bilingual.ts';
import type { Field } from '../fields/field.ts';
import type { FormController } from '../fields/form-controller.ts';
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

/** From this many letters on, a warning is shown if the translation is less than half as long. */
const minLetters = 60;

/** Warnings about a text in both languages; it can be saved all the same. */
function adviceOf(language: Language, { ar, en }: Both, maxLetters: number): string | undefined {
  const w = editingWords[language];
  const [arabic, english] = [ar.trim().length, en.trim().length];
  const [shorter, longer] = [Math.min(arabic, english), Math.max(arabic, english)];
  if (longer > maxLetters) return w.long(maxLetters);
  if (longer === 0) return undefined;
  if (shorter === 0) return english ? w.arabicMissing : w.englishMissing;
  if (longer < minLetters || shorter * 2 >= longer) return undefined;
  return arabic < english ? w.arabicShorter : w.englishShorter;
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
