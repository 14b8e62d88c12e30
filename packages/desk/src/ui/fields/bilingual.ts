import type { Language, Text } from '@shura/contract';
import { directions } from '@shura/contract/languages';
import { type RequiredLanguage, requiredLanguages } from '@shura/contract/lists';
import { html, noChange } from 'lit';
import { live } from 'lit/directives/live.js';
import { needed } from './check.ts';
import { type Area, renderArea, renderFixedField, renderInput } from './field.ts';
import { typed } from './form-controller.ts';
import type { Wrong } from './refused-fields.ts';
import { fieldWords } from './words.ts';

/** The text in one language is fixed and not editable. */
export interface Locked {
  readonly tongue: Language;
  readonly why: string;
}

export interface Bilingual extends Omit<Area, 'value'> {
  readonly value?: Text | undefined;
  readonly lines?: boolean;
  readonly locked?: Locked | undefined;
  /** The language that has to be written: it comes first, and the other one is folded away. */
  readonly first?: RequiredLanguage | undefined;
}

function renderOne(language: Language, field: Bilingual, tongue: RequiredLanguage) {
  const w = fieldWords[language];
  const { name, label, hint, value, lines, locked, first, ...more } = field;
  const one = {
    ...more,
    name: `${name}.${tongue}`,
    label: html`${label} <span class="tongue">${tongue === 'ar' ? w.arabic : w.english}</span>`,
    hint: tongue === (first ?? language) ? hint : undefined,
    value: value?.[tongue] ?? '',
    lang: tongue,
    dir: directions[tongue],
  };
  if (locked?.tongue === tongue) return renderFixedField({ ...one, words: one.value, why: locked.why });
  return lines ? renderArea(one) : renderInput(one);
}

/** Opens by itself for a text or an error; a person may close it again, except over an error. */
function renderFolded(language: Language, field: Bilingual, tongue: RequiredLanguage) {
  const wrong = field.form?.wrong[`${field.name}.${tongue}`];
  const open = wrong ? live(true) : field.value?.[tongue] ? true : noChange;
  return html`
    <details class="folded" ?open=${open}>
      <summary>${fieldWords[language].also[tongue]}<span class="quietly">: ${field.label}</span></summary>
      ${renderOne(language, field, tongue)}
    </details>
  `;
}

/** Fields for public text in both languages, side by side where there is room, or the needed one first. */
export function renderBilingual(language: Language, field: Bilingual) {
  const { first } = field;
  if (!first) {
    return html`<div class="pair">${requiredLanguages.map((tongue) => renderOne(language, field, tongue))}</div>`;
  }
  const others = requiredLanguages.filter((tongue) => tongue !== first);
  return html`
    <div class="field">
      ${renderOne(language, field, first)}
      ${others.map((tongue) => renderFolded(language, field, tongue))}
    </div>
  `;
}

export const readBilingual = (form: HTMLFormElement, name: string): { ar: string; en: string } => ({
  ar: typed(form, `${name}.ar`),
  en: typed(form, `${name}.en`),
});

/** Errors for the missing language. */
export const bilingualProblems = (language: Language, form: HTMLFormElement, ...names: readonly string[]): Wrong =>
  Object.fromEntries(
    names.flatMap((name) =>
      requiredLanguages.flatMap((tongue) => {
        const problem = needed(language, typed(form, `${name}.${tongue}`));
        return problem ? [[`${name}.${tongue}`, problem] as const] : [];
      }),
    ),
  );
