import type { Offices } from '@shura/contract';
import { fill, wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import type { Desk } from '../desk.ts';
import { shellWords } from '../desk-words.ts';
import { renderChoice } from '../fields/field.ts';
import { fieldWords } from '../fields/words.ts';
import { renderBoth, type Written } from './two-languages-field.ts';
import { type Both, bothOf } from './two-languages-value.ts';

/** Id of the office with a name; empty if no office of the agency has that name. */
export const officeIdOf = ({ ar, en }: Both, offices: Offices): string =>
  offices.find(({ name }) => name['ar'] === ar && name['en'] === en)?.id ?? '';

/** Name of the chosen office, else the typed one. */
export const officeNameOf = (id: string, typed: Both, offices: Offices): Both => {
  const known = offices.find((office) => office.id === id);
  return known ? bothOf(known.name) : typed;
};

/** A hint that the agency has no list of offices, with a link to the settings for people who may edit them. */
export function renderNoOffices(desk: Desk) {
  const place = shellWords[desk.language].views.settings;
  const link = desk.may('administrator') ? html`<a href=${desk.href('settings')}>${place}</a>` : place;
  return fill(fieldWords[desk.language].noOffices, link);
}

export interface OfficeField {
  readonly label: unknown;
  readonly hint?: string | undefined;
  /** Name of the control that chooses an office, and the chosen id; empty if another is typed. */
  readonly chosen: readonly [name: string, id: string];
  /** Name of the control for a typed office, and its value. */
  readonly typed: readonly [name: string, words: Both];
  /** The office cannot be replaced: only typing errors in its name can be corrected. */
  readonly fixed?: boolean;
  /** Another body than an office of the agency may be named. */
  readonly body?: boolean;
}

/** A choice of the agency's offices, or another one typed in both languages. */
export function renderOffice(v: Written, { label, hint, chosen, typed, fixed, body }: OfficeField, offices: Offices) {
  const { desk, page: form } = v;
  const { language } = desk;
  const w = fieldWords[language];
  const [name, value] = typed;
  const both = { name, value, maxLetters: 120 };
  if (fixed) return renderBoth(v, { ...both, label, hint });
  if (offices.length === 0) {
    return renderBoth(v, { ...both, label, hint: body ? hint : html`${hint} ${renderNoOffices(desk)}` });
  }
  const options = [
    ...offices.map((office) => [office.id, wordsIn(office.name, language).words] as const),
    ['', body ? w.otherBody : w.otherOffice] as const,
  ];
  return html`
    ${renderChoice({ name: chosen[0], label, hint, value: chosen[1], options, form })}
    ${chosen[1] ? nothing : renderBoth(v, { ...both, label: body ? w.bodyName : w.officeName })}
  `;
}
