import { defaultSuggestionOrder, type SuggestionsQuery, suggestionsQuerySchema } from '@shura/contract';
import * as v from 'valibot';
import type { Voice } from './voice.ts';

const { order, basis, outcome, category, after } = suggestionsQuerySchema.entries;

/** Reads the parameters of a list. Invalid ones are ignored: an address may have been typed. */
export const readListQuery = (value: (name: string) => string | undefined): SuggestionsQuery => {
  const read = <Schema extends v.GenericSchema>(name: string, schema: Schema) => {
    const parsed = v.safeParse(schema, value(name));
    return parsed.success ? parsed.output : undefined;
  };
  return {
    order: read('order', order) ?? defaultSuggestionOrder,
    basis: read('basis', basis),
    outcome: read('outcome', outcome),
    category: read('category', category),
    after: read('after', after),
  };
};

/** A list query as address parameters, without defaults. */
export const listParameters = (query: Partial<SuggestionsQuery>): URLSearchParams => {
  const parameters = new URLSearchParams();
  for (const name of ['order', 'basis', 'outcome', 'category', 'after'] as const) {
    const value = query[name];
    if (value !== undefined && !(name === 'order' && value === defaultSuggestionOrder)) parameters.set(name, value);
  }
  return parameters;
};

/** The address of a list, relative to its consultation's page. */
export const linkToList = ({ language }: Pick<Voice, 'language'>, query: Partial<SuggestionsQuery> = {}): string => {
  const parameters = listParameters(query);
  parameters.append('lang', language);
  return `?${parameters}`;
};
