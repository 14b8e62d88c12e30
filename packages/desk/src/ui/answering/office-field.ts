import type { Language, Offices, Text } from '@shura/contract';
import { type RequiredLanguage, requiredLanguages } from '@shura/contract/lists';
import { sayChooseFromList } from '@shura/widgets/say';
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
import { publicLocale } from '../language/language.ts';
import { type AnswerValues, bothIn, textOf, textValues } from './typed-values.ts';
import { answeringWords } from './words.ts';

/** Value for an office that is not in the list and is typed. */
const other = 'other:';

const isTyped = (chosen: string | undefined, offices: Offices): boolean => offices.length === 0 || chosen === other;

/** The chosen value; without one, `other:` if a name was typed (before there was a list), otherwise undefined. */
const chosenIn = (values: AnswerValues, name: string): string | undefined =>
  values[name] ?? (textOf(values, name) && other);

/** The chosen office, or the typed name of another; undefined if neither. */
export function readOffice(values: AnswerValues, name: string, offices: Offices): Text | undefined {
  const chosen = chosenIn(values, name);
  return isTyped(chosen, offices) ? textOf(values, name) : offices.find(({ id }) => id === chosen)?.name;
}

/**
 * Errors in the fields of an office or of another body: the public reads it in both languages.
 *
 * @param unchosen shown if none is chosen
 */
export function officeProblems(
  language: Language,
  values: AnswerValues,
  name: string,
  offices: Offices,
  unchosen = answeringWords[language].noOffice,
): Readonly<Record<string, string | undefined>> {
  if (!isTyped(chosenIn(values, name), offices)) {
    return { [name]: readOffice(values, name, offices) ? undefined : unchosen };
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
  /** The language of the suggestions, if all are in one. */
  readonly first?: RequiredLanguage | undefined;
}

interface OfficeField extends AnswerFields {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

interface Named extends Readonly<Record<'choose' | 'other' | 'name', string>> {
  /** Hint of a name that is typed because there is no list. */
  readonly unlisted: unknown;
}

function renderNamed(field: OfficeField, chosen: string, words: Named) {
  const { desk, name, label, hint, offices, values, form } = field;
  const { language } = desk;
  const options = [
    ['', words.choose] as const,
    ...offices.map((office) => [office.id, wordsIn(office.name, language).words] as const),
    [other, words.other] as const,
  ];
  const listed = offices.length > 0;
  return html`
    ${listed ? renderChoice({ name, label, hint, options, value: chosen, form }) : nothing}
    ${
      isTyped(chosen, offices)
        ? renderBilingual(language, {
            ...{ name, label: listed ? words.name : label, value: bothIn(values, name), form },
            ...{ hint: listed ? undefined : words.unlisted },
          })
        : nothing
    }
  `;
}

/** A choice of the agency's offices, initially the last used one, or another name in both languages. */
export function renderOffice(field: OfficeField) {
  const { desk, name, offices, values } = field;
  const { choose, otherOffice, officeName } = fieldWords[desk.language];
  const chosen = chosenIn(values, name) ?? usualOffice(desk, offices);
  const words = { choose, other: otherOffice, name: officeName };
  return renderNamed(field, chosen, { ...words, unlisted: renderNoOffices(desk) });
}

/** A choice of the agency's offices, initially none, or the name of another body in both languages. */
export function renderBody(field: OfficeField) {
  const { desk, name, hint, values } = field;
  const { otherBody, bodyName } = fieldWords[desk.language];
  const choose = sayChooseFromList(publicLocale(desk.language));
  const words = { choose, other: otherBody, name: bodyName };
  return renderNamed(field, chosenIn(values, name) ?? '', { ...words, unlisted: hint });
}
