import {
  type BasisList,
  bases,
  type FieldError,
  limits,
  type SendSuggestion,
  sendSuggestionSchema,
} from '@shura/contract';
import { html } from 'hono/html';
import * as v from 'valibot';
import { cleanWords } from '../services/clean.ts';
import { countGraphemes } from '../text/clean-text.ts';
import type { Fields } from './form-fields.ts';
import type { FieldProblem } from './problems.ts';
import { firstOf } from './received-form.ts';
import type { Html, Voice } from './voice.ts';

/** Bases that may have a link. */
export const linkedBases = ['study', 'reading'] as const;
/** Fields are named as in the element's own form, which is sent here where no script takes it. */
export const basisField = (basis: string) => `basis-${basis}`;
export const linkField = (basis: string) => `link-${basis}`;

/** Ids of the fields, in the order in which they stand. */
const labels: Readonly<Record<string, (voice: Voice) => Html>> = {
  title: (voice) => voice.say('ideaTitle'),
  text: (voice) => voice.say('idea'),
  category: (voice) => voice.say('category'),
  [linkField('study')]: (voice) => html`${voice.public.basis('study')}`,
  [linkField('reading')]: (voice) => html`${voice.public.basis('reading')}`,
  country: (voice) => voice.say('whichCountry'),
  contact: (voice) => voice.say('contact'),
};

/** What a form says, as the contract has it. A link or a country that was filled in counts without its box. */
export const readSuggestion = (fields: Fields, once: string, voice: Voice): SendSuggestion => {
  const filled = (name: string) => firstOf(fields, name).trim() || undefined;
  const basis: BasisList = bases.flatMap((kind) => {
    const [link, country] = [filled(linkField(kind)), kind === 'country' ? filled('country') : undefined];
    return fields.has(basisField(kind)) || link !== undefined || country !== undefined ? [{ kind, link, country }] : [];
  });
  return {
    once,
    title: filled('title'),
    text: firstOf(fields, 'text'),
    basis,
    category: filled('category'),
    contact: filled('contact'),
    language: voice.language,
  };
};

/** What keeps it from being sent, by the field of the form; what the service finds is here too, so that all is said at once. */
export const errorsOf = (body: SendSuggestion, categories: readonly { readonly id: string }[]): FieldError[] => {
  const errors: FieldError[] = [...cleanWords(body).errors];
  const { category } = body;
  if (categories.length > 0 && category === undefined) errors.push({ field: 'category', code: 'missing' });
  else if (category !== undefined && !categories.some(({ id }) => id === category)) {
    errors.push({ field: 'category', code: 'wrong-value' });
  }
  if (body.basis.some(({ kind, country }) => kind === 'country' && country === undefined)) {
    errors.push({ field: 'country', code: 'missing' });
  }
  const { issues = [] } = v.safeParse(sendSuggestionSchema, body);
  for (const issue of issues) {
    const field = fieldOf(v.getDotPath(issue) ?? '', body);
    if (field !== undefined && !errors.some((error) => error.field === field)) {
      errors.push({ field, code: 'wrong-value' });
    }
  }
  return errors;
};

/** The field of the form that a path of the contract is about. */
const fieldOf = (path: string, { basis }: SendSuggestion): string | undefined => {
  const [first, place, name] = path.split('.');
  if (first !== 'basis') return first;
  if (place === undefined) return undefined;
  return name === 'link' ? linkField(basis[Number(place)]?.kind ?? '') : name;
};

/** The same in words, in the order of the form. */
export const problemsOf = (voice: Voice, errors: readonly FieldError[], fields: Fields): FieldProblem[] =>
  Object.entries(labels).flatMap(([field, label]) => {
    const error = errors.find((one) => one.field === field);
    return error ? [{ field, label: label(voice), says: sayError(voice, error, firstOf(fields, field)) }] : [];
  });

const sayError = (voice: Voice, { field, code }: FieldError, typed: string): Html => {
  if (code === 'malformed') return voice.say('textMalformed');
  switch (field) {
    case 'text':
      if (typed.length > limits.typed) return voice.say('textCut');
      if (code === 'too-long') {
        return voice.count('overLimit', Math.max(1, countGraphemes(typed.trim()) - limits.suggestion));
      }
      return code === 'missing' ? html`${voice.public.suggesting.missing}` : voice.say('textWordless');
    case 'title':
      return voice.say(code === 'too-long' ? 'titleTooLong' : 'fieldWrong');
    case 'category':
      return voice.say('categoryMissing');
    case 'country':
      return voice.say('countryMissing');
    case 'contact':
      return voice.say('contactWrong');
    default:
      return voice.say('linkWrong', { start: html`<span dir="ltr">https://</span>` });
  }
};
