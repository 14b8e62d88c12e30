import type { Language, Offices, Text } from '@shura/contract';
import { requiredLanguages } from '@shura/contract/lists';
import { wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import type { Desk } from '../desk.ts';
import { usualOffice } from '../editing/last-office.ts';
import { renderNoOffices } from '../editing/offices.ts';
import { renderBilingual } from '../fields/bilingual.ts';
import { needed } from '../fields/check.ts';
import { renderChoice } from '../fields/field.ts';
import type { FormController } from '../fields/form-controller.ts';
import { fieldWords } from '../fields/words.ts';
import { type AnswerValues, bothIn, textOf, textValues } from './typed-values.ts';
import { answeringWords } from './words.ts';

/** Value for an office that is not in the list and is typed. */
const other = 'other:';

const isTyped = (chosen: string | undefined, offices: Offices): boolean => offices.length === 0 || chosen === other;

/** The chosen office, or the typed name of another; undefined if neither. */
export function readOffice(values: AnswerValues, name: string, offices: Offices): Text | undefined {
  const chosen = values[name];
  return isTyped(chosen, offices) ? textOf(values, name) : offices.find(({ id }) => id === chosen)?.name;
}

/** Errors in the fields of an office: the public reads it in both languages. */
export function officeProblems(
  language: Language,
  values: AnswerValues,
  name: string,
  offices: Offices,
): Readonly<Record<string, string | undefined>> {
  if (!isTyped(values[name], offices)) {
    return { [name]: readOffice(values, name, offices) ? undefined : answeringWords[language].noOffice };
  }
  const typed = requiredLanguages.map((tongue) => `${name}.${tongue}`);
  return Object.fromEntries(typed.map((field) => [field, needed(language, values[field]?.trim() ?? '')]));
}

/** Values of the fields for an office name: its id, or `other:` and the typed name. */
export function officeIn(name: string, office: Text, offices: Offices): AnswerValues {
  const known = offices.find((one) => one.name.ar === office['ar'] && one.name.en === office['en']);
  if (known) return { [name]: known.id };
  return { [name]: other, ...textValues(name, office) };
}

/** Input of the fields of an answer. */
export interface AnswerFields {
  readonly desk: Desk;
  readonly values: AnswerValues;
  readonly offices: Offices;
  readonly form: FormController;
}

interface OfficeField extends AnswerFields {
  readonly name: string;
  readonly label: string;
}

/** A choice of the agency's offices, initially the last used one, or another name in both languages. */
export function renderOffice({ desk, name, label, offices, values, form }: OfficeField) {
  const { language } = desk;
  const chosen = values[name] ?? usualOffice(desk, offices);
  const options = [
    ['', fieldWords[language].choose] as const,
    ...offices.map((office) => [office.id, wordsIn(office.name, language).words] as const),
    [other, fieldWords[language].otherOffice] as const,
  ];
  const listed = offices.length > 0;
  return html`
    ${listed ? renderChoice({ name, label, options, value: chosen, form }) : nothing}
    ${
      isTyped(chosen, offices)
        ? renderBilingual(language, {
            ...{ name, label: listed ? fieldWords[language].officeName : label, value: bothIn(values, name), form },
            hint: listed ? undefined : renderNoOffices(desk),
          })
        : nothing
    }
  `;
}
