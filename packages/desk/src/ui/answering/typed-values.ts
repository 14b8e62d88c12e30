import type { Text } from '@shura/contract';
import type { Both } from '../editing/two-languages-value.ts';

/** Values of the form by field name. */
export type AnswerValues = Readonly<Record<string, string>>;

export const given = (values: AnswerValues, name: string): string | undefined => values[name]?.trim() || undefined;

/** A text field's values in both languages. */
export const bothIn = (values: AnswerValues, name: string): Both => ({
  ar: values[`${name}.ar`] ?? '',
  en: values[`${name}.en`] ?? '',
});

/** A field's text in the languages that have some; undefined if neither has. */
export function textOf(values: AnswerValues, name: string): Text | undefined {
  const [ar, en] = [given(values, `${name}.ar`), given(values, `${name}.en`)];
  return ar || en ? { ...(ar && { ar }), ...(en && { en }) } : undefined;
}

export const textValues = (name: string, text: Text | undefined): AnswerValues =>
  Object.fromEntries(Object.entries(text ?? {}).map(([language, words]) => [`${name}.${language}`, words]));
