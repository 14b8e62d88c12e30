import type { Offices } from '@shura/contract';
import { wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { renderChoice } from '../fields/field.ts';
import { fieldWords } from '../fields/words.ts';
import { type Both, bothOf } from './both.ts';
import { renderBoth, type Written } from './both-field.ts';

/** Id of the office that has a name; empty where the agency has none of that name. */
export const officeIdOf = ({ ar, en }: Both, offices: Offices): string =>
  offices.find(({ name }) => name['ar'] === ar && name['en'] === en)?.id ?? '';

/** Name of the office that is chosen, else the one that is typed. */
export const officeNameOf = (id: string, typed: Both, offices: Offices): Both => {
  const known = offices.find((office) => office.id === id);
  return known ? bothOf(known.name) : typed;
};

export interface OfficeField {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Name of the control that chooses one, and the id that is chosen; empty where another one is typed. */
  readonly chosen: readonly [name: string, id: string];
  /** Name of the control that another one is typed in, and what is typed. */
  readonly typed: readonly [name: string, words: Both];
}

/** One of the offices that there are to choose from, or another one, typed in both languages. */
export function renderOffice(v: Written, { label, hint, chosen, typed }: OfficeField, offices: Offices) {
  const { language } = v.desk;
  const named = offices.map(({ id, name }) => [id, wordsIn(name, language).words] as const);
  const [name, value] = typed;
  if (offices.length === 0) return renderBoth(v, { name, label, value, most: 120, hint });
  const options = [...named, ['', fieldWords[language].otherOffice] as const];
  return html`
    ${renderChoice({ name: chosen[0], label, hint, value: chosen[1], options, form: v.page })}
    ${chosen[1] ? nothing : renderBoth(v, { name, label, value, most: 120 })}
  `;
}
