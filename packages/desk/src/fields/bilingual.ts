import type { Language, Text } from '@shura/contract';
import { directions } from '@shura/contract/languages';
import { requiredLanguages } from '@shura/contract/lists';
import { html } from 'lit';
import { needed } from './check.ts';
import { type Area, renderArea, renderInput } from './field.ts';
import { typed, type Wrong } from './form-controller.ts';
import { fieldWords } from './words.ts';

/** What an agency writes for the public: the same thing in both languages, side by side where there is room. */
export function renderBilingual(
  language: Language,
  field: Omit<Area, 'value'> & { readonly value?: Text | undefined; readonly lines?: boolean },
) {
  const w = fieldWords[language];
  const { name, label, hint, value, lines } = field;
  return html`
    <div class="pair">
      ${requiredLanguages.map((tongue) => {
        const one = {
          ...field,
          name: `${name}.${tongue}`,
          label: html`${label} <span class="tongue">${tongue === 'ar' ? w.arabic : w.english}</span>`,
          hint: tongue === language ? hint : undefined,
          value: value?.[tongue] ?? '',
          lang: tongue,
          dir: directions[tongue],
        };
        return lines ? renderArea(one) : renderInput(one);
      })}
    </div>
  `;
}

export const readBilingual = (form: HTMLFormElement, name: string): { ar: string; en: string } => ({
  ar: typed(form, `${name}.ar`),
  en: typed(form, `${name}.en`),
});

/** Says which of the two is missing. */
export const bilingualProblems = (language: Language, form: HTMLFormElement, ...names: readonly string[]): Wrong =>
  Object.fromEntries(
    names.flatMap((name) =>
      requiredLanguages.flatMap((tongue) => {
        const problem = needed(language, typed(form, `${name}.${tongue}`));
        return problem ? [[`${name}.${tongue}`, problem] as const] : [];
      }),
    ),
  );
