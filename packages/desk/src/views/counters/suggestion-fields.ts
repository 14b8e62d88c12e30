import type { Basis, CounterSuggestion } from '@shura/contract';
import { languageOf } from '@shura/contract/languages';
import { bases, languages } from '@shura/contract/lists';
import { sayBasis } from '@shura/widgets/say';
import { countriesIn, wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import type { Desk } from '../../ui/desk.ts';
import { needed } from '../../ui/fields/check.ts';
import { renderArea, renderChoice, renderInput } from '../../ui/fields/field.ts';
import { type FormController, typed } from '../../ui/fields/form-controller.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import { publicLocale } from '../../ui/language/language.ts';
import type { Counter } from './counter-place.ts';
import { renderKeys } from './keys.ts';
import { counterWords } from './words.ts';

type Said = Pick<CounterSuggestion, 'text' | 'language' | 'basis' | 'category' | 'receivedOn'>;

const basesIn = (form: HTMLFormElement): readonly Basis[] => {
  const kinds = new FormData(form).getAll('basis');
  return bases.filter((kind) => kinds.includes(kind));
};

export function readSuggestion(form: HTMLFormElement): Said {
  const [category, receivedOn] = [typed(form, 'category'), typed(form, 'receivedOn')];
  return {
    text: typed(form, 'text'),
    language: languageOf(typed(form, 'language')),
    basis: basesIn(form).map((kind) => (kind === 'country' ? { kind, country: typed(form, 'country') } : { kind })),
    ...(category && { category }),
    ...(receivedOn && { receivedOn }),
  };
}

export function suggestionProblems({ language }: Desk, form: HTMLFormElement, today: string) {
  const w = counterWords[language];
  const day = typed(form, 'receivedOn');
  return {
    text: needed(language, typed(form, 'text')),
    country: basesIn(form).includes('country') && !typed(form, 'country') ? w.noCountry : undefined,
    receivedOn: day > today ? w.wrongDay : undefined,
  };
}

export interface SuggestionFields {
  readonly desk: Desk;
  readonly form: FormController;
  readonly document: Extract<Counter, { kind: 'consultation' }>['document'];
  readonly today: string;
  /** The basis is another country's practice. */
  readonly abroad: boolean;
  readonly goAbroad: (abroad: boolean) => void;
}

function renderBases({ desk: { language }, form, abroad, goAbroad }: SuggestionFields) {
  const w = counterWords[language];
  const l = publicLocale(language);
  const options = bases.map((kind) => [kind, sayBasis(l, kind)] as const);
  const choose = (kind: Basis, checked: boolean) => kind === 'country' && goAbroad(checked);
  return html`
    ${renderKeys({ type: 'checkbox', name: 'basis', legend: w.basis, options, choose })}
    ${abroad ? html`<div class="narrowly">${renderChoice({ name: 'country', label: w.country, value: '', options: [['', ''], ...countriesIn(l).flatMap(([, each]) => each)], form })}</div>` : nothing}
  `;
}

export function renderSuggestionFields(fields: SuggestionFields) {
  const { desk, form, document, today } = fields;
  const { language } = desk;
  const w = counterWords[language];
  const categories = document.suggestions?.categories ?? [];
  const written = languages.map((one) => [one, w.languages[one]] as const);
  return html`
    ${renderArea({ name: 'text', label: w.text, hint: w.textHint, rows: 6, form })}
    ${renderKeys({ type: 'radio', name: 'language', legend: w.written, options: written, chosen: languages[0] })}
    ${renderBases(fields)}
    <div class="pair">
      ${categories.length ? renderChoice({ name: 'category', label: w.category, value: '', options: [['', fieldWords[language].none], ...categories.map(({ id, text }) => [id, wordsIn(text, language).words] as const)], form }) : nothing}
      ${renderInput({ name: 'receivedOn', label: w.day, hint: w.dayHint, type: 'date', value: today, required: false, form })}
    </div>
  `;
}
