import type { Language, Text } from '@shura/contract';
import { directions } from '@shura/contract/languages';
import { requiredLanguages } from '@shura/contract/lists';
import { html } from 'lit';
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

/** Fields for public text in both languages, side by side where there is room. */
export function renderBilingual(
  language: Language,
  field: Omit<Area, 'value'> & {
    readonly value?: Text | undefined;
    readonly lines?: boolean;
    readonly locked?: Locked | undefined;
  },
) {
  const w = fieldWords[language];
  const { name, label, hint, value, lines, locked, ...more } = field;
  return html`
    <div class="pair">
      ${requiredLanguages.map((tongue) => {
        const one = {
          ...more,
          name: `${name}.${tongue}`,
          label: html`${label} <span class="tongue">${tongue === 'ar' ? w.arabic : w.english}</span>`,
          hint: tongue === language ? hint : undefined,
          value: value?.[tongue] ?? '',
          lang: tongue,
          dir: directions[tongue],
        };
        if (locked?.tongue === tongue) return renderFixedField({ ...one, words: one.value, why: locked.why });
        return lines ? renderArea(one) : renderInput(one);
      })}
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
