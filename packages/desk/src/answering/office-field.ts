import type { Language, Offices, Text } from '@shura/contract';
import { wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { renderBilingual } from '../fields/bilingual.ts';
import { renderChoice } from '../fields/field.ts';
import type { FormController } from '../fields/form-controller.ts';
import { type AnswerValues, bothIn, textOf, textValues } from './typed-values.ts';
import { answeringWords } from './words.ts';

/** Stands for an office that is not in the list, whose name is typed. */
const other = 'other:';

const isTyped = (values: AnswerValues, name: string, offices: Offices): boolean =>
  offices.length === 0 || values[name] === other;

/** The office that is chosen, or the first; or what is typed of another. */
export function readOffice(values: AnswerValues, name: string, offices: Offices): Text | undefined {
  if (!isTyped(values, name, offices)) return (offices.find(({ id }) => id === values[name]) ?? offices[0])?.name;
  return textOf(values, name);
}

/** The fields of an office. */
export function officeIn(name: string, office: Text, offices: Offices): AnswerValues {
  const known = offices.find((one) => one.name.ar === office['ar'] && one.name.en === office['en']);
  if (known) return { [name]: known.id };
  return { [name]: other, ...textValues(name, office) };
}

export interface OfficeField {
  readonly language: Language;
  readonly name: string;
  readonly label: string;
  readonly offices: Offices;
  readonly values: AnswerValues;
  readonly form: FormController;
}

/** One of the agency's offices, or another in both languages. */
export function renderOffice({ language, name, label, offices, values, form }: OfficeField) {
  const w = answeringWords[language];
  const options = [
    ...offices.map((office) => [office.id, wordsIn(office.name, language).words] as const),
    [other, w.otherOffice] as const,
  ];
  const typed = isTyped(values, name, offices);
  return html`
    ${offices.length ? renderChoice({ name, label, options, value: values[name] ?? offices[0]?.id ?? other, form }) : nothing}
    ${
      typed
        ? renderBilingual(language, {
            ...{ name, label: offices.length ? w.officeName : label, value: bothIn(values, name) },
            ...{ required: false, form },
          })
        : nothing
    }
  `;
}
